//! What the rules are made of: the lowest layers of the product, which the program and the packer of its data share.
//!
//! | module | what it is |
//! |---|---|
//! | [`money`] | amounts in fen, rates as ratios |
//! | [`calendar`] | dates, months, working days; the only date arithmetic |
//! | [`evidence`] | sources, claims, confidence; which claim is relied on |
//! | [`rulebook`] | places, channels, and the files all of it is packed into |

pub mod calendar;
pub mod evidence;
pub mod money;
pub mod rulebook;
