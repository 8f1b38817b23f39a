package raingan.training.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.training.column.MeasureColumns.Figures;

/** The model of columns beside the tables it is fitted to and those it has not seen. */
class ColumnModelTest {

    private static final Path TABLES = Path.of("src/training/layouts/tables");
    private static final Path MODEL = Path.of("src/main/resources/raingan/report/column/columns.tsv");
    private static final Path DOUBTS = MODEL.resolveSibling("doubts.tsv");

    @Test
    void weightsAreThoseThatTheLabelledTablesGive() throws IOException {
        List<LabelledTable> written = new ArrayList<>();
        for (String file : List.of("samples.jsonl.gz", "written.jsonl")) {
            written.addAll(LabelledTable.read(TABLES.resolve(file)));
        }
        assertThat(FitColumns.fit(LabelledTable.read(TABLES.resolve("fit.jsonl.gz")), written))
                .as("run src/training/columns.sh after a change of headings, features or tables")
                .isEqualTo(Files.readAllLines(MODEL));
    }

    @Test
    void weightsOfDoubtsAreThoseThatTheLabelledTablesGive() throws IOException {
        assertThat(FitDoubts.fit(LabelledTable.read(TABLES.resolve("fit.jsonl.gz"))))
                .as("run src/training/columns.sh after a change of headings, features or tables")
                .isEqualTo(Files.readAllLines(DOUBTS));
    }

    /** A ratchet: raise it when the model gets better. */
    @Test
    void mostColumnsThatAreWrongAreDoubtedAndFewOthers() throws IOException {
        MeasureDoubts.Figures blind = MeasureDoubts.of(LabelledTable.read(TABLES.resolve("blind.jsonl.gz")));

        assertThat(blind.caught()).isGreaterThan(0.83);
        assertThat(blind.asked()).isLessThan(0.25);
    }

    /** A ratchet: raise it when the model gets better. */
    @Test
    void columnsOfTablesInOtherWordsAreReadAsWellAsBefore() throws IOException {
        Figures blind = MeasureColumns.of(LabelledTable.read(TABLES.resolve("blind.jsonl.gz")));

        assertThat(blind.model()).isGreaterThan(0.92);
        assertThat(blind.right()).isGreaterThan(0.92);
        assertThat(blind.wrongField()).isLessThan(0.04);
    }
}
