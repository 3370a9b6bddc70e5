// A text in traditional characters: Taiwan's standard ones, no other words. The converter's for Hong Kong are 羣, 牀 and 户, which few
// there write.
import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/**
 * What the converter takes for another word, or leaves as it is, in sentences such as ours (tests/browser/traditional.tsv): money is
 * kept in 帳; nothing here is counted in 隻, told by a 錶, or rowed with 划; a contract is signed (簽) and no lot (籤).
 */
const OTHERWISE = [['賬', '帳'], ['隻', '只'], ['錶', '表'], ['划', '劃'], ['籤合', '簽合'], ['會籤', '會簽'], ['卡里', '卡裡'], ['采用', '採用'], ['發布', '發佈']];

export const inTraditional = (text) => OTHERWISE.reduce((converted, [from, to]) => converted.replaceAll(from, to), convert(text));
