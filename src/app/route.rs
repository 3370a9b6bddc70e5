//! Which page an address means. Pages are real files (`transfer/index.html`), so links are ordinary links and work without any
//! server rule. In one file they change the hash, and that the page shown. Pure: the browser's address is read in
//! `browser/address.rs`.
//! See decision 0021.

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The questions.
    Home,
    /// Question 1.
    Transfer,
    /// Question 2.
    Retirement,
    /// Question 3.
    Account,
    /// Data and sources.
    Sources,
    /// Everything about one place; which one is in the address's hash.
    Place,
    /// Where to go and whom to ask; for what and where is in the address's hash.
    Guide,
    /// Cases kept on the device, files read back, and two cases side by side.
    Saved,
    /// What this is, and how to check that nothing leaves the device.
    About,
    /// Which rules changed when.
    Changes,
    /// What a host shows for an address that means no page.
    NotFound,
    /// Every component in every state; no page leads there.
    Styleguide,
}

impl Route {
    /// Every page.
    pub const ALL: [Route; 12] = [
        Route::Home,
        Route::Transfer,
        Route::Retirement,
        Route::Account,
        Route::Sources,
        Route::Place,
        Route::Guide,
        Route::Saved,
        Route::About,
        Route::Changes,
        Route::NotFound,
        Route::Styleguide,
    ];

    /// The program its page runs (`src/programs/`); none for a page that is only HTML.
    pub const fn program(self) -> Option<&'static str> {
        match self {
            Route::Transfer
            | Route::Retirement
            | Route::Account
            | Route::Guide
            | Route::Place
            | Route::Saved => Some(self.folder()),
            _ => None,
        }
    }

    /// Its folder below the site's root; empty for the home page.
    pub const fn folder(self) -> &'static str {
        match self {
            Route::Home => "",
            Route::Transfer => "transfer",
            Route::Retirement => "retirement",
            Route::Account => "account",
            Route::Sources => "sources",
            Route::Place => "place",
            Route::Guide => "guide",
            Route::Saved => "saved",
            Route::About => "about",
            Route::Changes => "changes",
            Route::NotFound => "404",
            Route::Styleguide => "styleguide",
        }
    }

    /// The page a path means: its last folder decides, so the site works below any path.
    pub fn from_path(path: &str) -> Self {
        let folder = path.trim_end_matches("index.html").trim_end_matches('/').rsplit('/').next();
        let page = |route: &Route| Some(route.folder()) == folder;
        Route::ALL.into_iter().skip(1).find(page).unwrap_or(Route::Home)
    }

    /// The site's root, seen from this page.
    pub const fn root(self) -> &'static str {
        match self {
            // The page for what was not found is a file at the root, and its links are made absolute when it is written.
            Route::Home | Route::NotFound => "./",
            _ => "../",
        }
    }

    /// A relative link to the same page in the other language, whose root is `root` as seen from this one's.
    pub fn in_other_language(self, root: &str) -> String {
        match self.folder() {
            // An address that means no page means none there either.
            "" | "404" => format!("{}{root}", self.root()),
            folder => format!("{}{root}{folder}/", self.root()),
        }
    }

    /// A relative link from this page to another.
    pub fn link_to(self, other: Route) -> String {
        match other.folder() {
            "" => self.root().to_owned(),
            folder => format!("{}{folder}/", self.root()),
        }
    }
}
