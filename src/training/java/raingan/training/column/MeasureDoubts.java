package raingan.training.column;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import raingan.report.column.ColumnDoubts;
import raingan.report.column.ColumnModel;
import raingan.report.column.DoubtModel;

/** Measures which columns a person is asked about, of those that are wrong and of all. */
public final class MeasureDoubts {

    /**
     * What was found, of columns whose heading does not say to the letter what they were taken for.
     *
     * @param columns how many they are
     * @param wrong how many of them are something else
     * @param asked share of the columns that a person is asked about
     * @param caught share of the wrong ones among these
     */
    record Figures(int columns, int wrong, double asked, double caught) {}

    private MeasureDoubts() {}

    /** Takes {@code TABLES...}: a line of figures each. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : arguments) {
            Figures figures = of(LabelledTable.read(Path.of(file)));
            out.printf(
                    Locale.ROOT,
                    "%s: %d columns, %d wrong, asked about %.3f, of the wrong ones %.3f%n",
                    file,
                    figures.columns(),
                    figures.wrong(),
                    figures.asked(),
                    figures.caught());
        }
    }

    static Figures of(List<LabelledTable> tables) {
        List<FitDoubts.Given> all = tables.stream()
                .flatMap(t -> FitDoubts.given(t, ColumnModel.standard(), heading -> true).stream())
                .toList();
        List<FitDoubts.Given> wrong = all.stream().filter(g -> !g.isRight()).toList();
        return new Figures(all.size(), wrong.size(), asked(all), asked(wrong));
    }

    private static double asked(List<FitDoubts.Given> columns) {
        long asked = columns.stream()
                .filter(g -> DoubtModel.standard().wrong(g.features()) >= ColumnDoubts.ASKED)
                .count();
        return asked / (double) Math.max(1, columns.size());
    }
}
