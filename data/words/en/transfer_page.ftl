# The question on transfers, on its page and wherever something leads to it.

title = How far has my transfer got?
intro = You moved to another city for work: when your insurance record arrives, when the balance arrives, and what to do today.
