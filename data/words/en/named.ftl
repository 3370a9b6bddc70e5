# A name and what it names, beside each other.

colon = :{ " " }
value = { $name }: { $value }
value_with_note = { $name }: { $value } ({ $note })
