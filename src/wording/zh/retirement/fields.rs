//! What the retirement form asks.

use crate::evidence::Worker;
use crate::retirement::{EarlyGround, Field, PeriodKind};
use crate::wording::say::say;

/// A worker group as people know it.
pub fn worker(worker: Worker) -> &'static str {
    match worker {
        Worker::Man => say!("男（原来 60 岁退休）", "Man (retirement formerly at 60)"),
        Worker::Woman55 => say!(
            "女，管理或技术岗（原来 55 岁退休）",
            "Woman, managerial or technical post (管理、技术岗; retirement formerly at 55)"
        ),
        Worker::Woman50 => say!(
            "女，生产操作岗（原来 50 岁退休）",
            "Woman, production or operating post (生产操作岗; retirement formerly at 50)"
        ),
    }
}

/// For a woman who does not know which of the two she is.
pub fn worker_unclear() -> &'static str {
    say!("女，不清楚是哪一种", "Woman, not sure which of the two")
}

/// How the months are told.
pub fn paid_by(id: &str) -> &'static str {
    match id {
        "history" => say!(
            "一段一段填（在哪里、从哪月到哪月）",
            "Period by period (where, from which month to which month)"
        ),
        "unknown" => say!("不清楚", "I don't know"),
        _ => say!("知道一共多少", "I know the total"),
    }
}

/// What a period counts as.
pub fn period_kind(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Unit => say!("单位给缴", "Paid through an employer"),
        PeriodKind::Flexible => say!("自己缴", "Paid by myself"),
        PeriodKind::Deemed => say!("工龄（视同）", "Years of work that count as paid (视同缴费)"),
        PeriodKind::Military => say!("当兵", "Military service"),
        PeriodKind::Unemployment => say!("领失业金", "On unemployment benefit (失业金)"),
        PeriodKind::Resident => say!("居民医保", "Resident insurance (居民医保)"),
    }
}

/// None of the grounds for retiring earlier.
pub const NEITHER: &str = say!("都不是", "Neither");

/// A ground on which some retire earlier.
pub const fn early_ground(ground: EarlyGround) -> &'static str {
    match ground {
        EarlyGround::HazardousWork => say!("特殊工种", "Hazardous work (特殊工种)"),
        EarlyGround::Disability => {
            say!("病退、病残津贴", "Lost ability to work (病退, 病残津贴)")
        }
    }
}

/// What a field asks for: its label, and its name in messages.
pub fn retirement_field(field: Field) -> &'static str {
    match field {
        Field::Place => {
            say!("准备在哪里享受退休医保", "Where you plan to have your retiree medical benefit (退休医保)")
        }
        Field::Worker => say!("人员类别", "Worker group (人员类别)"),
        Field::Born => say!("出生日期", "Date of birth"),
        Field::PaidBy => say!("缴了多久，怎么填", "How you want to enter the time you have paid"),
        Field::Period(_) => say!("缴费经历", "Contribution history"),
        Field::Total => {
            say!("累计缴费（含视同缴费）", "Total months (累计缴费), deemed months included")
        }
        Field::Actual => say!("其中：实际缴费", "Of these: months really paid (实际缴费)"),
        Field::Deemed => {
            say!(
                "其中：视同缴费（含军龄）",
                "Of these: deemed months (视同缴费), years of military service included"
            )
        }
        Field::Military => {
            say!("视同缴费里的军龄", "Military service (军龄) within the deemed months")
        }
        Field::Local => say!("其中：在当地实际缴费", "Of these: months really paid in that place"),
        Field::MonthsAsOf => say!("这些月数是哪天的", "The day these months are of"),
        Field::PaidSince => say!("那天以后一直在缴吗", "Have you kept paying since then?"),
        Field::PaidSinceAsOf => {
            say!("“一直在缴吗”是哪天答的", "The day on which you said whether you kept paying")
        }
        Field::EarlyGround => {
            say!("提前退休的情形", "Ground for retiring earlier than others (提前退休的情形)")
        }
        Field::RetireOn => say!("打算退休的日期", "The date you plan to retire"),
        Field::PensionPaid => {
            say!("养老保险已经缴了多久", "How long you have paid pension insurance (养老保险)")
        }
        Field::FirstInsuredOn => {
            say!(
                "第一次参加职工医保的日期",
                "The date you first enrolled in employee medical insurance (职工医保)"
            )
        }
        Field::FirstEmployedOn => say!("第一次参加工作的日期", "The date of your first job"),
        Field::BeforeScheme => say!(
            "参加工作时，当地还没有职工医保吗",
            "When you started work, was there no employee medical insurance in that place yet?"
        ),
        Field::Kind => say!("现在怎么缴", "How you pay now"),
        Field::Unbroken => say!("到现在连续缴了多久没断", "How long you have paid up to now without a break"),
        Field::Tier => say!("参保档次", "Insurance tier (参保档次)"),
        Field::OverrideTotal => say!("当地要求：累计缴费", "Local requirement: total months"),
        Field::OverrideActual => say!("当地要求：实际缴费", "Local requirement: months really paid"),
        Field::OverrideLocal => {
            say!("当地要求：本地实际缴费", "Local requirement: months paid locally")
        }
        Field::Assumption(field) => super::assumption(field),
        Field::OtherPlace(0) => say!("也比一比：第二个地方", "Compare with a second place"),
        Field::OtherPlace(_) => say!("也比一比：第三个地方", "Compare with a third place"),
        Field::OtherLocal(0) => say!("在第二个地方实际缴费", "Months really paid in the second place"),
        Field::OtherLocal(_) => say!("在第三个地方实际缴费", "Months really paid in the third place"),
    }
}

/// The same, short, for messages.
pub fn retirement_name(field: Field) -> &'static str {
    match field {
        Field::Place => say!("地方", "Place"),
        Field::Worker => say!("人员类别", "Worker group"),
        Field::PaidBy => say!("怎么填", "How to enter how long you have paid"),
        Field::Total => say!("累计缴费", "Total months"),
        Field::Actual => say!("实际缴费", "Months really paid"),
        Field::Deemed => say!("视同缴费", "Deemed months"),
        Field::Military => say!("军龄", "Military service"),
        Field::Local => say!("当地实际缴费", "Months really paid in that place"),
        Field::MonthsAsOf => say!("月数是哪天的", "Day the months are of"),
        Field::PaidSince => say!("那天以后一直在缴吗", "Paid on since that day"),
        Field::PaidSinceAsOf => say!("“一直在缴吗”是哪天答的", "Day on which that was said"),
        Field::EarlyGround => say!("提前退休的情形", "Ground for retiring earlier"),
        Field::RetireOn => say!("打算退休的日期", "Planned date of retirement"),
        Field::PensionPaid => say!("养老保险已经缴了多久", "Pension insurance paid so far"),
        Field::FirstInsuredOn => {
            say!("第一次参加职工医保的日期", "Date of first enrolling in employee medical insurance")
        }
        Field::FirstEmployedOn => say!("第一次参加工作的日期", "Date of your first job"),
        Field::BeforeScheme => {
            say!(
                "参加工作时有没有职工医保",
                "Whether there was employee medical insurance when you started work"
            )
        }
        Field::Unbroken => say!("到现在连续缴了多久没断", "Time paid without a break"),
        Field::Tier => say!("参保档次", "Insurance tier"),
        Field::OtherPlace(_) => say!("要比的地方", "Place to compare with"),
        Field::OtherLocal(_) => {
            say!("在要比的地方实际缴费", "Months really paid in the place to compare with")
        }
        other => retirement_field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn retirement_hint(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Place => say!(
            "可以打名字、拼音或首字母，例如：长沙、changsha、cs",
            "Type the name, pinyin or initials, for example: changsha or cs (长沙)"
        ),
        Field::Worker => say!(
            "女的看岗位，不看年龄，问单位就知道。自己缴（灵活就业）的女性，江苏、南京、武汉按 55，别的地方先问当地",
            "For women it depends on the post, not on age; the employer knows. For women who pay themselves (灵活就业, flexible employment), Jiangsu, Nanjing and Wuhan go by 55; elsewhere ask the local office first"
        ),
        Field::Born => say!(
            "“日”可以不填。农历生日要换成公历。身份证和档案不一致的，一般以档案最先记载的为准，请问人社局。也可以把身份证号填进来，只取里面的生日，号码不会留下",
            "You can leave out the day. A birthday by the lunar calendar has to be converted. Where identity card and personnel file differ, what the file recorded first usually counts: ask the labour office. You can also enter your identity-card number: only the date of birth in it is taken, and the number is not kept"
        ),
        Field::Total => say!(
            "“国家医保服务平台”里能查到。填几年几个月，或者只填月数",
            "You can look it up in the national medical insurance app (国家医保服务平台). Enter years and months, or months only"
        ),
        Field::Actual => {
            say!(
                "真正交过钱的月数。不清楚就空着",
                "Months for which money was really paid. Leave it empty if you are not sure"
            )
        }
        Field::Deemed => say!(
            "建立医保以前的工龄、军龄等，要当地认定。没有填 0，不清楚就空着",
            "Years of work, military service and the like from before the scheme began; the local office has to recognise them. Enter 0 if you have none. Leave it empty if you are not sure"
        ),
        Field::Military => say!(
            "广东把军龄算作实际缴费，别的地方怎么算，请问当地。没当过兵填 0，不清楚就空着",
            "Guangdong counts military service as really paid; elsewhere, ask the local office how it counts. Enter 0 if you have none. Leave it empty if you are not sure"
        ),
        Field::Local => say!("不清楚就空着", "Leave it empty if you are not sure"),
        Field::EarlyGround => say!(
            "特殊工种要单位申报、人社部门认定；两样都不是就不用选",
            "Hazardous work has to be reported by the employer and recognised by the labour office. Leave this out if neither applies"
        ),
        Field::RetireOn => say!(
            "不填就按法定退休时间算。单位或人社局告诉过您日期的，填那个日期",
            "If you leave it empty, your statutory retirement date is used. If your employer or the labour office told you a date, enter that"
        ),
        Field::PensionPaid => say!(
            "提前退休要先缴满养老保险的最低年限。不清楚就空着",
            "To retire early you must first have paid pension insurance for the minimum time. Leave it empty if you are not sure"
        ),
        Field::BeforeScheme => say!(
            "各地建立职工医保的时间不同，不清楚就选不清楚",
            "Employee medical insurance began at different times in different places. If you are not sure, choose that"
        ),
        Field::OverrideTotal => say!(
            "打电话问到的，填在这里，按您填的算",
            "What the office told you on the phone goes here; it is then used for the answer"
        ),
        Field::OtherPlace(0) => say!(
            "想搬家或换地方退休的，填上比一比。累计年限跟着您走，在当地缴的不跟着走",
            "If you may move or retire elsewhere, enter the place to compare. Your total months go with you; months paid locally do not"
        ),
        Field::OtherLocal(_) => say!(
            "没在那里缴过填 0，不清楚就空着",
            "Enter 0 if you never paid there. Leave it empty if you are not sure"
        ),
        _ => return None,
    })
}
