//! What the retirement form asks, in Chinese.

use crate::evidence::Worker;
use crate::retirement::{Field, PeriodKind};

/// A worker group as people know it.
pub fn worker(worker: Worker) -> &'static str {
    match worker {
        Worker::Man => "男（原来 60 岁退休）",
        Worker::Woman55 => "女，管理或技术岗（原来 55 岁退休）",
        Worker::Woman50 => "女，生产操作岗（原来 50 岁退休）",
    }
}

/// For a woman who does not know which of the two she is.
pub fn worker_unclear() -> &'static str {
    "女，不清楚是哪一种"
}

/// How the months are told.
pub fn paid_by(id: &str) -> &'static str {
    match id {
        "history" => "一段一段填（在哪里、从哪月到哪月）",
        "unknown" => "不清楚",
        _ => "知道一共多少",
    }
}

/// What a period counts as.
pub fn period_kind(kind: PeriodKind) -> &'static str {
    match kind {
        PeriodKind::Unit => "单位给缴",
        PeriodKind::Flexible => "自己缴",
        PeriodKind::Deemed => "工龄（视同）",
        PeriodKind::Military => "当兵",
    }
}

/// What a field asks for: its label, and its name in messages.
pub fn retirement_field(field: Field) -> &'static str {
    match field {
        Field::Place => "准备在哪里享受退休医保",
        Field::Worker => "人员类别",
        Field::Born => "出生日期",
        Field::PaidBy => "缴了多久，怎么填",
        Field::Period(_) => "缴费经历",
        Field::Total => "累计缴费（含视同缴费）",
        Field::Actual => "其中：实际缴费",
        Field::Deemed => "其中：视同缴费（含军龄）",
        Field::Military => "视同缴费里的军龄",
        Field::Local => "其中：在当地实际缴费",
        Field::RetireOn => "打算退休的日期",
        Field::PensionPaid => "养老保险已经缴了多久",
        Field::FirstInsuredOn => "第一次参加职工医保的日期",
        Field::FirstEmployedOn => "第一次参加工作的日期",
        Field::BeforeScheme => "参加工作时，当地还没有职工医保吗",
        Field::Kind => "现在怎么缴",
        Field::Unbroken => "到现在连续缴了多久没断",
        Field::Tier => "参保档次",
        Field::OverrideTotal => "当地要求：累计缴费",
        Field::OverrideActual => "当地要求：实际缴费",
        Field::OverrideLocal => "当地要求：本地实际缴费",
        Field::Assumption(field) => super::assumption(field),
        Field::OtherPlace(0) => "也比一比：第二个地方",
        Field::OtherPlace(_) => "也比一比：第三个地方",
        Field::OtherLocal(0) => "在第二个地方实际缴费",
        Field::OtherLocal(_) => "在第三个地方实际缴费",
    }
}

/// The same, short, for messages.
pub fn retirement_name(field: Field) -> &'static str {
    match field {
        Field::Place => "地方",
        Field::PaidBy => "怎么填",
        Field::Total => "累计缴费",
        Field::Actual => "实际缴费",
        Field::Deemed => "视同缴费",
        Field::Military => "军龄",
        Field::Local => "当地实际缴费",
        Field::BeforeScheme => "参加工作时有没有职工医保",
        Field::OtherPlace(_) => "要比的地方",
        Field::OtherLocal(_) => "在要比的地方实际缴费",
        other => retirement_field(other),
    }
}

/// Help beneath a label, where it needs some.
pub fn retirement_hint(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Place => "可以打名字、拼音或首字母，例如：长沙、changsha、cs",
        Field::Worker => {
            "女的看岗位，不看年龄，问单位就知道。自己缴（灵活就业）的女性，江苏、南京、武汉按 55，别的地方先问当地"
        }
        Field::Born => "“日”可以不填",
        Field::Total => "“国家医保服务平台”里能查到。填几年几个月，或者只填月数",
        Field::Actual => "真正交过钱的月数。不清楚就空着",
        Field::Deemed => "建立医保以前的工龄、军龄等，要当地认定。没有填 0，不清楚就空着",
        Field::Military => "广东把军龄算作实际缴费，别的地方多半只算累计。没有就空着",
        Field::Local => "不清楚就空着",
        Field::RetireOn => "不填就按法定退休时间算",
        Field::PensionPaid => "提前退休要先缴满养老保险的最低年限。不清楚就空着",
        Field::BeforeScheme => "各地建立职工医保的时间不同，不清楚就选不清楚",
        Field::OverrideTotal => "打电话问到的，填在这里，按您填的算",
        Field::OtherPlace(0) => "想搬家或换地方退休的，填上比一比。累计年限跟着您走，在当地缴的不跟着走",
        Field::OtherLocal(_) => "没在那里缴过填 0，不清楚就空着",
        _ => return None,
    })
}
