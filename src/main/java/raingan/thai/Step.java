package raingan.thai;

/**
 * One step of a method.
 *
 * @param number its place in the method, from 1
 * @param label as printed, in Arabic digits: {@code 1}, {@code 2.1}, {@code -}
 * @param text what is to be done, without the label
 */
public record Step(int number, String label, String text) {}
