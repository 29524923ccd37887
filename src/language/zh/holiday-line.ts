/** A line of the holiday table: 2027-01-01 休 or 2027-02-14 班; what stands after it is a remark. */
export const HOLIDAY_LINE = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s,，]*(休|班)/;
/** The word of a day that is not worked. */
export const OFF = '休';
