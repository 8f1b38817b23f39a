package raingan.training.column;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import raingan.report.column.ColumnModel;
import raingan.report.column.ColumnReading;
import raingan.report.column.HeaderMap;
import raingan.report.column.HeaderReader;
import raingan.report.record.ColumnRole;

/** Measures what the model and the program say of the columns of labelled tables. */
public final class MeasureColumns {

    /** Share of the headings that are made nonsense in the second reading of each table. */
    private static final double GARBLED = 1.0 / 7;

    private static final int BINS = 10;

    /**
     * What was found.
     *
     * @param columns columns looked at
     * @param model share of which the likeliest meaning is the right one, however unlikely
     * @param right share that the program has right
     * @param wrongField share to which the program gives a meaning that they have not
     * @param bins per tenth of the model's probability, how many columns have it
     * @param hits of these, how many it has right
     */
    record Figures(
            int columns, double model, double right, double wrongField, List<Integer> bins, List<Integer> hits) {}

    private MeasureColumns() {}

    /** Takes {@code TABLES...}: a line of figures each, as printed and with one heading in seven garbled. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : arguments) {
            List<LabelledTable> tables = LabelledTable.read(Path.of(file));
            out.println(text(file + " as printed", of(tables)));
            Random random = new Random(1);
            out.println(text(
                    file + " garbled",
                    of(tables.stream().map(t -> t.garbled(GARBLED, random)).toList())));
        }
    }

    static Figures of(List<LabelledTable> tables) {
        int columns = 0;
        int model = 0;
        int right = 0;
        int wrong = 0;
        int[] bins = new int[BINS];
        int[] hits = new int[BINS];
        for (LabelledTable table : tables) {
            ColumnReading read = ColumnModel.standard().read(table.rows());
            HeaderMap given = HeaderReader.resolve(table.rows());
            for (int c = 0; c < table.roles().size(); c++) {
                ColumnRole truth = table.roles().get(c);
                ColumnRole role = given.headings().get(c);
                int bin = (int) Math.min(BINS - 1, BINS * read.probabilities().get(c));
                columns++;
                model += read.roles().get(c) == truth ? 1 : 0;
                right += role == truth ? 1 : 0;
                wrong += role != truth && role != ColumnRole.OTHER ? 1 : 0;
                bins[bin]++;
                hits[bin] += read.roles().get(c) == truth ? 1 : 0;
            }
        }
        double all = Math.max(1, columns);
        return new Figures(columns, model / all, right / all, wrong / all, list(bins), list(hits));
    }

    private static List<Integer> list(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }

    private static String text(String name, Figures figures) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d columns, likeliest right %.3f, given right %.3f, wrong field %.3f; by probability:",
                name,
                figures.columns(),
                figures.model(),
                figures.right(),
                figures.wrongField()));
        for (int bin = 0; bin < BINS; bin++) {
            text.append(String.format(
                    Locale.ROOT,
                    " .%d %d/%d",
                    bin,
                    figures.hits().get(bin),
                    figures.bins().get(bin)));
        }
        return text.toString();
    }
}
