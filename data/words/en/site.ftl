# What stands around every page: the way to the questions, two switches of how the page looks, the pages to read.

skip = Skip to the content

## In the bar on top: the name of the bar, and the questions in a word

navigation = What to work out
transfer = Transfer
retirement = Retirement
sources = Sources

## The switches name what they lead to

elder_on = Large print
elder_off = Standard
dark = Dark
light = Light

## The pages to read, and their headings

sources_title = Data and sources
changes_title = What changed
about_title = About and privacy
