# A name and what it names, beside each other.

# Between the two, where they look different.
colon = ：
value = { $name }：{ $value }
value_with_note = { $name }：{ $value }（{ $note }）
