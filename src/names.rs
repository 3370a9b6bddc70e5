//! Choices by name: `SeenStatus::InfoSent` is `infoSent` in the JS API, in links and in forms. The names are derived from those
//! in the code (`strum`), so that none is written twice.

/// Gives a choice its names. It derives `EnumCount`, `EnumString`, `VariantArray` and `VariantNames`.
macro_rules! named {
    ($kind:ident) => {
        impl $kind {
            /// All of them, in the order in which they are offered.
            pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = {
                let variants = <Self as strum::VariantArray>::VARIANTS;
                let mut all = [variants[0]; <Self as strum::EnumCount>::COUNT];
                let mut at = 0;
                while at < all.len() {
                    all[at] = variants[at];
                    at += 1;
                }
                all
            };

            /// Its name in the JS API.
            pub const fn id(self) -> &'static str {
                <Self as strum::VariantNames>::VARIANTS[self as usize]
            }

            /// The one of that name.
            pub fn from_id(id: &str) -> Option<Self> {
                id.parse().ok()
            }
        }
    };
}
pub(crate) use named;
