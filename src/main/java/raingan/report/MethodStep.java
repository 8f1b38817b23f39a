package raingan.report;

/**
 * One step of a measure's method.
 *
 * @param number its place in the method, counted from 1
 * @param label as printed, in Arabic digits: 1, 2.1, -
 * @param text without the label
 */
public record MethodStep(int number, String label, String text) {}
