/** Tables with more columns than this are not read upright on A4, neither in print nor in Word. */
export const MOST_UPRIGHT = 9;
