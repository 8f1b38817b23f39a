package raingan.scan.line;

import java.util.Collection;
import raingan.scan.image.Component;

/** Measures how tall the letters of a text are: the height that most ink has. */
final class LetterHeight {

    /** Inches of the smallest and of the tallest letter looked for. */
    private static final double SMALLEST = 0.035;

    private static final double TALLEST = 0.3;

    /** Share by which heights of one kind of letter differ. */
    private static final double SPREAD = 0.1;

    /** A component wider than this many heights is letters run together, or a stroke. */
    private static final double WIDEST = 3;

    private LetterHeight() {}

    /** The height in pixels of the letters of {@code parts}, 0 when there are too few to tell. */
    static int of(Collection<Component> parts, double dpi, int least) {
        int smallest = (int) (SMALLEST * dpi);
        int tallest = (int) (TALLEST * dpi);
        double[] ink = new double[tallest + 1];
        int count = 0;
        for (Component c : parts) {
            int height = c.height();
            if (height >= smallest && height <= tallest && c.width() <= WIDEST * height) {
                ink[height] += c.ink();
                count++;
            }
        }
        return count < least ? 0 : peak(ink, smallest);
    }

    private static int peak(double[] ink, int smallest) {
        int best = 0;
        double most = 0;
        for (int height = smallest; height < ink.length; height++) {
            int reach = (int) Math.max(1, Math.round(height * SPREAD));
            double sum = 0;
            for (int h = Math.max(0, height - reach); h <= Math.min(ink.length - 1, height + reach); h++) {
                sum += ink[h];
            }
            double density = sum / (2 * reach + 1);
            if (density * height > most) {
                most = density * height;
                best = height;
            }
        }
        return best;
    }
}
