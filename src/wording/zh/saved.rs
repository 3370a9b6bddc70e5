//! Cases kept on the device, read back from a file, and two of them side by side.

use super::{date, form};
use crate::calendar::parse_date;
use crate::wording::say::{say, tell};
use crate::wording::words::account_page;

/// Heading of the page, and the way to it.
pub const TITLE: &str = say!("我存的", "Saved");
/// Title of the page for the browser's tab.
pub const PAGE: &str = say!("我存的 - 医保算得清", "Saved - Yibao (医保算得清)");
/// What it is for.
pub const INTRO: &str = say!(
    "自己和家人的情况各存一份，下次不用重填，也能放在一起比。",
    "Save a case for yourself and one for each relative: no need to type it all again, and any two can be compared."
);
/// Leads here from the home page.
pub const FROM_HOME: &str = say!("打开我存的", "Open what I saved");
/// Leads here from an answer.
pub const FROM_ANSWER: &str = say!("存下来，下次再看", "Save for next time");

/// Heading of the switch.
pub const SWITCH_TITLE: &str = say!("存在这台设备上", "Keep on this device");
/// The switch.
pub const SWITCH: &str = say!("允许在这台设备上保存", "Allow saving on this device");
/// Unfolds what is kept and where, once the switch is on.
pub const SWITCH_MORE: &str = say!("存了什么、存在哪里", "What is kept, and where");
/// What is kept and where, and what may happen to it.
pub const SWITCH_TEXTS: [&str; 4] = [
    say!(
        "您不点“存下来”“存起来”，就什么都不存。把它关掉，存的就全部删除。",
        "Nothing is kept unless you press “Save”. Turning this off deletes everything that was kept."
    ),
    say!(
        "存的是您填的内容、您给起的称呼和存的日期。不存答案：每次打开，都按当天的规定重新算。",
        "What is kept: what you filled in, the name you gave it and the date. Not the answer: it is worked out again each time, under the rules of that day."
    ),
    say!(
        "只存在这台设备的这个浏览器里，不上传。用这台设备的别人也能看到。",
        "It stays in this browser on this device and is not uploaded. Others who use this device can see it."
    ),
    say!(
        "别只存在这里：苹果手机上，7 天没打开这个网页，浏览器可能就自己删了；清理浏览器也会删。要紧的，再存成文件或者抄在纸上。",
        "Don't let this be the only copy: on an iPhone the browser may delete it after 7 days without a visit, and clearing the browser deletes it too. Save what matters as a file as well, or write it down."
    ),
];
/// The switch has been turned on.
pub const TURNED_ON: &str = say!("打开了。现在可以存了。", "It is on. You can save now.");
/// The switch has been turned off.
pub const TURNED_OFF: &str = say!("关掉了，存的都删除了。", "It is off, and what was saved is deleted.");

/// The browser lets nothing be kept.
pub const FORBIDDEN: &str = say!(
    "这个浏览器现在不让网页存东西（比如无痕浏览）。可以把答案存成文件，或者换个浏览器。",
    "This browser does not let pages keep anything at the moment (private browsing, for example). Save the answer as a file, or use another browser."
);
/// What was to be kept could not be written.
pub const NOT_KEPT: &str = say!(
    "没有存上：这个浏览器的存储满了，或者不让存。原来存的没有变。可以先删掉几份，或者把答案存成文件。",
    "Not saved: this browser's storage is full, or it refuses. What was saved before has not changed. Delete a few, or save the answer as a file."
);
/// What is kept is damaged.
pub const BROKEN: &str = say!(
    "这台设备上存过，但内容坏了，读不出来。没有动它。可以复制原文留着，再清除重来。",
    "Something was saved on this device, but it is damaged and can't be read. It has been left alone. You can copy it as it stands, then clear it and start again."
);
/// What is kept was written by an older program.
pub const OLDER: &str = say!(
    "这台设备上存的是很早的版本，这里读不出来。没有动它。可以复制原文留着，再清除重来。",
    "What is saved on this device is from a very early version and can't be read here. It has been left alone. You can copy it as it stands, then clear it and start again."
);
/// What is kept was written by a newer program.
pub const NEWER: &str = say!(
    "这台设备上存的是更新的版本写的，这个旧版本读不出来，没有动它。刷新网页换成新版本再看。",
    "What is saved on this device was written by a newer version, which this older one can't read. It has been left alone. Reload the page to get the newer version."
);
/// So much is kept that looking at it would stop the page.
pub const FAR_TOO_MANY: &str = say!(
    "这台设备上存的份数太多，全部打开会卡住，所以没有打开，也没有动它。可以复制原文留着，再清除重来。",
    "So much is saved on this device that opening all of it would stop the page, so it was left alone. You can copy it as it stands, then clear it and start again."
);
/// Copies what can't be read.
pub const COPY_RAW: &str = say!("复制原文", "Copy as it stands");

/// Heading of what was filled in and is not kept yet.
pub const DRAFTS: &str = say!("刚才填的，还没有存", "Just filled in, not saved yet");
/// How such a case is called beside another.
pub const DRAFT: &str = say!("刚才填的", "Just filled in");
/// How a case read from a file is called.
pub const FROM_FILE: &str = say!("文件里的", "From the file");
/// Where the switch is off.
pub const SWITCH_FIRST: &str =
    say!("要存下来，先打开上面的开关。", "To save it, turn on the switch above first.");
/// Whose case it is.
pub const WHOSE: &str = say!("这是谁的？", "Whose is it?");
/// What to write, and what not.
pub const WHOSE_HINT: &str = say!(
    "只是给您自己看的称呼。不要写姓名、证件号、电话。",
    "A name for you to know it by. No full name, ID or telephone number, please."
);
/// Names offered.
pub const NAMES: [(&str, &str); 4] = [
    ("me", say!("我自己", "Me")),
    ("spouse", say!("爱人", "My spouse")),
    ("mother", say!("妈妈", "Mother")),
    ("father", say!("爸爸", "Father")),
];
/// Another name.
pub const OTHER_NAME: &str = say!("别的称呼", "Someone else");
/// The field for it.
pub const NAME_FIELD: &str = say!("怎么称呼", "What to call it");
/// Keeps a case.
pub const SAVE: &str = say!("存起来", "Save");
/// Puts the new one in place of the old one.
pub const REPLACE: &str = say!("换掉原来的", "Replace the old one");
/// Keeps both.
pub const KEEP_BOTH: &str = say!("两份都留", "Keep both");
/// No name was chosen.
pub const NO_NAME: &str = say!("请选是谁的，或者写个称呼", "Choose whose it is, or write a name");
/// The name is too long.
pub const LONG_NAME: &str = say!("称呼太长了，最多 20 个字", "The name is too long: at most 20 characters");
/// The name holds a number.
pub const NUMBER_IN_NAME: &str = say!(
    "称呼里好像有证件号或电话，为了安全，请不要写",
    "The name seems to hold an ID or telephone number; for your safety, leave it out"
);
/// The name is taken.
pub const NAME_TAKEN: &str =
    say!("这个称呼已经有了，请换一个", "There is already one with that name; choose another");
/// No more can be kept.
pub const TOO_MANY: &str = say!("已经存满 30 份了，先删掉几份", "There are 30 already; delete a few first");

/// A day as it is kept, in words; what is no day stays as it is.
pub fn day(kept: &str) -> String {
    parse_date(kept).map_or_else(|| kept.to_owned(), date)
}

/// Before the day a case was kept.
pub fn saved_on(day: &str) -> String {
    tell!("存于 {day}", "Saved {day}")
}

/// A case of that name is there already.
pub fn twin(name: &str, day: &str) -> String {
    tell!("已经存过一份“{name}”，存于 {day}。", "One called “{name}” is there already, saved {day}.")
}

/// A case was kept.
pub fn kept(name: &str) -> String {
    tell!("存好了：{name}。在“存着的”里。", "Saved: {name}. It is in the list.")
}

/// Heading of the list.
pub fn list(count: usize) -> String {
    tell!("存着的（{count} 份）", "Saved ({count})")
}

/// Nothing is kept yet.
pub const EMPTY: &str = say!(
    "还没有存。先去算一件事，看到答案以后点“存下来，下次再看”。",
    "Nothing yet. Work something out first, then press “Save for next time” beneath the answer."
);
/// The same, where there is something to save.
pub const NONE_YET: &str = say!("还没有存。", "Nothing yet.");
/// Opens a case.
pub const OPEN: &str = say!("打开", "Open");
/// Leads back to a form that is not kept yet.
pub const GO_ON: &str = say!("回去接着填", "Go on filling it in");
/// Gives it another name.
pub const RENAME: &str = say!("改称呼", "Rename");
/// Takes the new name.
pub const RENAME_DONE: &str = say!("改好了", "Done");
/// Leaves the name as it was.
pub const RENAME_NOT: &str = say!("不改了", "Cancel");
/// Deletes it.
pub const DELETE: &str = say!("删除", "Delete");
/// Marks it for comparing.
pub const TICK: &str = say!("选来比较", "Compare");
/// Deletes every case.
pub const CLEAR: &str = say!("全部清除", "Delete all of them");
/// Every case is deleted.
pub const CLEARED: &str = say!("全部清除了。", "All of them are deleted.");
/// Takes it back.
pub const UNDO: &str = say!("撤销", "Undo");
/// It was taken back.
pub const UNDONE: &str = say!("恢复了。", "It is back.");
/// It can't be taken back: that would lose what another window did.
pub const CHANGED_ELSEWHERE: &str = say!(
    "没有恢复：另一个窗口后来又改过，恢复会把那边的改动弄丢。",
    "It was not brought back: another window has changed something since, and that would be lost."
);

/// What a button of a case does, with whose case it is, for those who don't see where it stands.
pub fn of_case(what: &str, name: &str) -> String {
    tell!("{what}：{name}", "{what}: {name}")
}

/// A case was deleted.
pub fn deleted(name: &str) -> String {
    tell!("删除了：{name}。", "Deleted: {name}.")
}

/// A case was renamed.
pub fn renamed(name: &str) -> String {
    tell!("改成了：{name}。", "It is now called {name}.")
}

/// Before what is missing.
pub const UNFINISHED: &str = say!("还没有填完：", "Not finished: ");
/// A newer program wrote it.
pub const UNREAD: &str = say!(
    "这一份是更新的版本存的，这里打不开，也没有动它。",
    "A newer version saved this one; it can't be opened here, and has been left alone."
);

/// The question a case is of, in plain words.
pub fn question(id: &str) -> Option<&'static str> {
    match id {
        "transfer" => Some(form::TRANSFER_TITLE),
        "retirement" => Some(form::RETIREMENT_TITLE),
        "account" => Some(account_page::title()),
        _ => None,
    }
}

/// Heading of two cases side by side.
pub const COMPARE: &str = say!("放在一起比", "Side by side");
/// Leads to them from the bar at the bottom.
pub const SEE_COMPARED: &str = say!("看比较", "Compare");
/// Two are chosen.
pub const TWO_CHOSEN: &str = say!("选好了 2 份", "Two chosen");
/// One is chosen.
pub const ONE_MORE: &str = say!("选了 1 份，再选 1 份来比。", "One chosen; choose one more.");
/// They are of two questions.
pub const TWO_QUESTIONS: &str = say!(
    "选的两份问的不是同一件事，没法比。请选同一件事的两份。",
    "The two are about different questions and can't be compared. Choose two of the same question."
);
/// One has no answer.
pub const NO_ANSWER_YET: &str =
    say!("有一份还没有填完，先打开它填完再比。", "One of them is not finished; open it and finish it first.");
/// Too many are chosen.
pub fn too_many_chosen(count: usize) -> String {
    tell!(
        "选了 {count} 份。一次比两份，请取消多出来的。",
        "{count} chosen. Two at a time: untick the others."
    )
}
/// What both are worked out by.
pub fn both_today(today: &str) -> String {
    tell!("两份都按今天的规定算：{today}。", "Both are worked out under the rules of today, {today}.")
}
/// Heads the column of what is compared.
pub const WHAT: &str = say!("比什么", "What");
/// The one thing to do first.
pub const FIRST: &str = say!("先做什么", "First step");
/// They differ.
pub const DIFFERENT: &str = say!("不一样", "differs");
/// They are the same.
pub const SAME: &str = say!("一样", "same");
/// One of them has no such figure.
pub const WITHOUT: &str = say!("没有这一项", "none");
/// There is nothing to do.
pub const NOTHING_TO_DO: &str = say!("不用做什么", "nothing to do");
/// Heading of what is the same.
pub fn the_same(count: usize) -> String {
    tell!("两份一样的（{count} 项）", "The same in both ({count})")
}

/// Heading of reading a file.
pub const READ_TITLE: &str = say!("从文件读回来", "Read from a file");
/// What file.
pub const READ_INTRO: &str = say!(
    "在答案下面点“存成文件（JSON）”存过的，选那个文件就能填回表里。文件只在这台设备上读，不上传。",
    "If you saved an answer with “Save as a file (JSON)”, choose that file to fill in the form again. It is read on this device and not uploaded."
);
/// The field for the file.
pub const READ_FILE: &str = say!("选文件", "Choose the file");
/// Unfolds the field for text.
pub const READ_PASTE: &str = say!("没有文件？把复制的内容粘贴到这里", "No file? Paste what you copied");
/// The field for it.
pub const READ_TEXT: &str = say!("粘贴到这里", "Paste it here");
/// When to use it.
pub const READ_PASTE_HINT: &str = say!(
    "在微信里存不了文件：在答案下面点“复制数据（JSON）”，发给自己存着；要用时复制出来，粘贴到这里。",
    "WeChat can't save files: press “Copy the data (JSON)” beneath the answer and send it to yourself to keep; when you need it, copy it and paste it here."
);
/// Reads what was pasted.
pub const READ: &str = say!("读出来", "Read it");
/// A file was read.
pub const READ_OK: &str = say!("读出来了：", "Read: ");
/// Opens what was read.
pub const FILL: &str = say!("填进表格", "Fill in the form");

/// The day a file was made on.
pub fn file_of(day: &str) -> String {
    tell!("文件是 {day} 存的", "The file was saved on {day}")
}

/// The answer of that day, where today's is another, and why it is.
pub fn answer_then(answer: &str, why: &str) -> String {
    tell!("当时的答案是：{answer}{why}", "The answer then was: {answer} {why}")
}
/// What is known was renewed.
pub const RENEWED: &str = say!(
    "后来这里的规定或数据更新过，重新算就不一样了。",
    "The rules or figures here have been renewed since then; worked out again, it is different."
);
/// Nothing but time.
pub const LATER: &str = say!(
    "规定没有变，是日子往后走了，按今天算就不一样了。",
    "The rules are the same, but time has passed; as of today it is different."
);
/// Nothing but time, and it is not told whether contributions went on.
pub const UNTOLD: &str = say!(
    "规定没有变，是那天以后缴没缴还没说。填进表格里答一下就好。",
    "The rules are the same, but it is not said whether you have kept paying since then. Fill in the form and answer that."
);
/// Nobody knows of which day it was.
pub const NO_DAY: &str = say!(
    "文件里没有写是哪天的，今天重新算就不一样了。",
    "The file does not say of which day that was; worked out today, it is different."
);

/// Names in a file that are not known.
pub fn unknown(names: &[String]) -> String {
    let names = names.join(say!("、", ", "));
    tell!(
        "文件里有几项这里不认识，没有用上：{names}",
        "These entries in the file are not known here and were passed over: {names}"
    )
}

/// There is nothing in it.
pub const NOTHING_THERE: &str = say!("里面是空的。", "There is nothing in it.");
/// The browser could not read it.
pub const UNREADABLE: &str =
    say!("这个文件打不开，请再选一次。", "The file can't be opened; choose it again.");
/// It is too long.
pub const TOO_LONG: &str = say!(
    "这个文件太大了，不是这里存的文件。请选名字以 yibao 开头、.json 结尾的文件。",
    "The file is too large to be one of ours. Choose one whose name begins with yibao and ends with .json."
);
/// It is no JSON.
pub const NOT_JSON: &str = say!(
    "读不出来：不是这里存的文件，或者内容不全。粘贴的话，要从头到尾一个字不少。",
    "It can't be read: it is another kind of file, or part of it is missing. If you paste it, paste all of it."
);
/// It is another product's.
pub const NOT_OURS: &str = say!(
    "这不是这里存的文件。请选名字以 yibao 开头、.json 结尾的文件。",
    "This is not one of our files. Choose one whose name begins with yibao and ends with .json."
);
/// An older program wrote it.
pub const FILE_OLDER: &str = say!(
    "这个文件是很早的版本存的，这里读不了。",
    "The file is from a very early version and can't be read here."
);
/// A newer program wrote it.
pub const FILE_NEWER: &str = say!(
    "这个文件是更新的版本存的，这里读不了。刷新网页换成新版本再试。",
    "The file was written by a newer version and can't be read here. Reload the page to get the newer version, then try again."
);
/// None of its facts is known.
pub const NO_FACTS: &str = say!("文件里没有能用上的内容。", "There is nothing in the file that can be used.");

/// Its question is not asked here.
pub fn no_such_question(question: &str) -> String {
    let question = beginning(question);
    tell!(
        "文件里问的是“{question}”，这里没有这一问。",
        "The file is about the question “{question}”, which is not asked here."
    )
}

/// The beginning of what a file or a link says, which can be anything of any length.
fn beginning(text: &str) -> String {
    const LETTERS: usize = 40;
    let mut shown: String = text.chars().filter(|letter| !letter.is_control()).take(LETTERS).collect();
    if text.chars().nth(LETTERS).is_some() {
        shown.push('…');
    }
    shown
}

/// Something in it is not as it should be.
pub fn wrong(name: &str) -> String {
    let name = beginning(name);
    tell!(
        "文件里“{name}”这一项缺了或者写得不对，没有读。",
        "The entry “{name}” in the file is missing or not as it should be; nothing was read."
    )
}
