# Sources, and how well a figure is known.

## How well, in a few words

official = official text read
quoted = official text, quoted elsewhere
third_party = third party
recalled = not verified

## How the weakest figure that an answer rests on is known. Behind other words in Chinese, a sentence in English

known_run_out = { $all ->
    [yes] This rests on a document that has expired.
   *[no] Part of this rests on a document that has expired.
}
known_quoted = { $all ->
    [yes] This rests on an official text that was not read itself, only quoted elsewhere.
   *[no] Part of this rests on an official text that was not read itself, only quoted elsewhere.
}
known_by_third_parties = { $all ->
    [yes] This rests on what third parties say: no official document was found.
   *[no] Part of this rests on what third parties say: no official document was found.
}
known_from_memory = { $all ->
    [yes] This is from memory and not verified.
   *[no] Part of this is from memory and not verified.
}

## What other sources say

others_say_draft = { $name }: others say <key>{ $says }</key> (draft for comment, 征求意见稿; not in force, so not used)
others_say_disputed = { $name }: others say <key>{ $says }</key> (disagrees with a more reliable source or is too weakly supported, so not used)
others_say = { $name }: others say <key>{ $says }</key> (ranks behind the source that is used)

## Figures that may hold no longer

perhaps_expired = Some of the figures used here are not known to hold today: { $figures }. They may have changed, so please call to make sure.
figure_until = { $name } ({ $until })
checked_until = checked only up to { $day }
document_until = the document expired on { $day }, and no successor was found

## Figures of which nobody tells since when they hold

since_when_not_found = For some of these rules, the date they came into force was not found: { $figures }. Please call to check whether they applied on { $day }.
source_of = { $name } (source dated { $date })
source_undated = { $name } (the source has no date)
