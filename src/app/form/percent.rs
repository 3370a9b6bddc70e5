//! Text in a line that stands in an address: bytes that could mean something else there as two hexadecimal digits behind a sign.

/// Writes text with each byte that is neither a letter or digit of ASCII nor in `kept` as a sign and two hexadecimal digits.
pub(crate) fn encode(value: &str, sign: u8, kept: &[u8], to: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || kept.contains(&byte) {
            to.push(char::from(byte));
        } else {
            to.push(char::from(sign));
            for half in [byte >> 4, byte & 15] {
                to.push(HEX.get(usize::from(half)).map_or('0', |digit| char::from(*digit)));
            }
        }
    }
}

/// What can't be decoded is kept as it stands: a line cut off in a chat still fills the other fields.
pub(crate) fn decode(value: &str, sign: u8) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        let pair = tail.get(..2).filter(|pair| pair.iter().all(u8::is_ascii_hexdigit));
        let pair = pair.and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).filter(|_| *first == sign) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
