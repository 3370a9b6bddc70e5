//! The words the data on channels use.

use serde::{Deserialize, Serialize};

/// What a person wants from an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Purpose {
    /// Apply for a transfer.
    ApplyTransfer,
    /// See how far a transfer is.
    QueryProgress,
    /// See the contributions paid.
    QueryContributions,
    /// See the balance of the personal account and what is credited each month.
    QueryBalance,
    /// Get the voucher of enrolment (参保凭证).
    PrintVoucher,
    /// Ask what the rule is there: the years required, how a shortfall is paid.
    AskRules,
    /// Complain, or have someone hurried.
    Complain,
}

impl Purpose {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Purpose; 7] = [
        Purpose::ApplyTransfer,
        Purpose::QueryProgress,
        Purpose::QueryContributions,
        Purpose::QueryBalance,
        Purpose::PrintVoucher,
        Purpose::AskRules,
        Purpose::Complain,
    ];

    /// The name used in the data, in addresses and in the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Purpose::ApplyTransfer => "applyTransfer",
            Purpose::QueryProgress => "queryProgress",
            Purpose::QueryContributions => "queryContributions",
            Purpose::QueryBalance => "queryBalance",
            Purpose::PrintVoucher => "printVoucher",
            Purpose::AskRules => "askRules",
            Purpose::Complain => "complain",
        }
    }

    /// The purpose of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Purpose::ALL.into_iter().find(|purpose| purpose.id() == id)
    }
}

/// By what means a channel is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Means {
    /// An app on a smartphone.
    App,
    /// A mini-program inside WeChat or Alipay.
    Mini,
    /// Alipay itself.
    Alipay,
    /// WeChat itself.
    WeChat,
    /// A web site, best on a computer.
    Web,
    /// A telephone call.
    Phone,
    /// A counter of the office.
    Counter,
    /// A self-service machine at the office.
    Machine,
    /// A designated hospital or pharmacy.
    Pharmacy,
    /// The service centre of the neighbourhood.
    Community,
}

impl Means {
    /// All of them.
    pub const ALL: [Means; 10] = [
        Means::App,
        Means::Mini,
        Means::Alipay,
        Means::WeChat,
        Means::Web,
        Means::Phone,
        Means::Counter,
        Means::Machine,
        Means::Pharmacy,
        Means::Community,
    ];

    /// The name used in the data and in the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Means::App => "app",
            Means::Mini => "mini",
            Means::Alipay => "alipay",
            Means::WeChat => "wechat",
            Means::Web => "web",
            Means::Phone => "phone",
            Means::Counter => "counter",
            Means::Machine => "machine",
            Means::Pharmacy => "pharmacy",
            Means::Community => "community",
        }
    }

    /// The means of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Means::ALL.into_iter().find(|means| means.id() == id)
    }
}

/// How far a path gets one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Answers {
    /// To what was wanted.
    Fully,
    /// To a part of it, or it is not known how far.
    Partly,
    /// Reported by a source, and better not taken: shown last, with the reason.
    Avoid,
}

impl Answers {
    /// All of them, the best first.
    pub const ALL: [Answers; 3] = [Answers::Fully, Answers::Partly, Answers::Avoid];

    /// The name used in the data and in the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Answers::Fully => "fully",
            Answers::Partly => "partly",
            Answers::Avoid => "avoid",
        }
    }

    /// The word of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Answers::ALL.into_iter().find(|answers| answers.id() == id)
    }
}

/// Whether a document has to be brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Need {
    /// Yes.
    Yes,
    /// Places differ: ask.
    Depends,
    /// It is filled in there.
    OnSite,
    /// Only when somebody else goes.
    IfProxy,
    /// Not there, though it is asked for elsewhere.
    No,
}

impl Need {
    /// All of them.
    pub const ALL: [Need; 5] = [Need::Yes, Need::Depends, Need::OnSite, Need::IfProxy, Need::No];

    /// The name used in the data and in the JS API.
    pub const fn id(self) -> &'static str {
        match self {
            Need::Yes => "yes",
            Need::Depends => "depends",
            Need::OnSite => "on-site",
            Need::IfProxy => "if-proxy",
            Need::No => "no",
        }
    }

    /// The word of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Need::ALL.into_iter().find(|need| need.id() == id)
    }
}
