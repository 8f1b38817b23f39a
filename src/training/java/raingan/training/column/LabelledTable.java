package raingan.training.column;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import raingan.geometry.Box;
import raingan.page.Word;
import raingan.report.column.HeaderRows;
import raingan.report.record.ColumnRole;
import raingan.report.vocabulary.Tsv;
import raingan.table.Cell;
import raingan.table.Line;
import raingan.table.Table;

/**
 * A table of which somebody knows what its columns mean.
 *
 * @param rows its header, and with it the table
 * @param roles one per column
 */
record LabelledTable(HeaderRows rows, List<ColumnRole> roles) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Characters in a line over the whole width of a page. */
    private static final double CHARACTERS = 110;

    private static final Map<ColumnRole, List<String>> SYNONYMS = Tsv.read("headings.tsv").stream()
            .collect(Collectors.groupingBy(
                    e -> ColumnRole.valueOf(e.key()),
                    Collectors.mapping(e -> e.text().replace("~", ""), Collectors.toList())));

    /** What reports add to a heading without changing what it means. */
    private static final List<String> TAILS = List.of(
            "ของหน่วยงาน",
            "ตามแบบที่กำหนด",
            " (โดยสรุป)",
            "ที่เกี่ยวข้องกับการประเมินคุณธรรมและความโปร่งใส",
            "ประจำปีงบประมาณ",
            "ขององค์กรปกครองส่วนท้องถิ่น",
            "ตามหลักเกณฑ์การประเมิน ITA",
            "ที่สอดคล้องกับมาตรการหรือโครงการหรือกิจกรรม",
            "ตามตัวชี้วัดที่ได้รับการประเมิน",
            " (สรุปโดยย่อพร้อมเหตุผลประกอบ)",
            " (ถ้ามี)");

    private static final int SHORTEST_LINE = 4;

    LabelledTable {
        roles = List.copyOf(roles);
    }

    /** The tables of a file of JSON lines, compressed or not, whose meanings stand in columns. */
    static List<LabelledTable> read(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<LabelledTable> tables = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode node = JSON.readTree(line);
                if (node.get("reading").asText().equals("columns")) {
                    tables.add(of(node));
                }
            }
            return tables;
        }
    }

    /** The same under headings that say nothing: each column has one with this probability. */
    LabelledTable garbled(double share, Random random) {
        return under((role, printed) -> random.nextDouble() < share ? nonsense(random) : printed);
    }

    /** The same under other known headings, one in two, some of them longer than usual, with two neighbours exchanged where that can be. */
    LabelledTable reworded(Random random) {
        LabelledTable other = under((role, printed) -> {
            List<String> known = SYNONYMS.getOrDefault(role, List.of());
            if (known.isEmpty() || random.nextBoolean()) {
                return printed;
            }
            String tail = random.nextInt(3) == 0 ? TAILS.get(random.nextInt(TAILS.size())) : "";
            return known.get(random.nextInt(known.size())) + tail;
        });
        return random.nextBoolean() ? other.exchanged(random.nextInt(Math.max(1, roles.size() - 1))) : other;
    }

    /** The same with a column and the next one exchanged; as it is where a cell stands over both or over one of them and more. */
    private LabelledTable exchanged(int left) {
        Table table = rows.table();
        boolean plain = left + 1 < roles.size()
                && table.cells().stream()
                        .allMatch(c ->
                                c.columnSpan() == 1 || c.column() > left + 1 || c.column() + c.columnSpan() <= left);
        if (!plain) {
            return this;
        }
        List<Double> edges = new ArrayList<>(table.edges());
        edges.set(left + 1, edges.get(left) + edges.get(left + 2) - edges.get(left + 1));
        List<Cell> cells = table.cells().stream()
                .map(c -> c.column() == left || c.column() == left + 1
                        ? c.at(c.row(), 2 * left + 1 - c.column(), c.rowSpan(), c.columnSpan())
                        : c)
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
        List<ColumnRole> exchanged = new ArrayList<>(roles);
        Collections.swap(exchanged, left, left + 1);
        Table other = new Table(edges, table.rows(), cells, List.of());
        return new LabelledTable(new HeaderRows(other, rows.top(), rows.depth()), exchanged);
    }

    /** The same with the lowest heading of each column changed. */
    LabelledTable under(BiFunction<ColumnRole, String, String> change) {
        Table table = rows.table();
        int end = rows.top() + rows.depth();
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : table.cells()) {
            boolean lowest = cell.row() < end && cell.row() + cell.rowSpan() == end && cell.columnSpan() == 1;
            String text = lowest ? change.apply(roles.get(cell.column()), cell.text()) : cell.text();
            double width = table.edges().get(cell.column() + 1) - table.edges().get(cell.column());
            cells.add(
                    text.equals(cell.text())
                            ? cell
                            : new Cell(
                                    cell.row(),
                                    cell.column(),
                                    cell.rowSpan(),
                                    cell.columnSpan(),
                                    List.of(part(text, width))));
        }
        Table other = new Table(table.edges(), table.rows(), cells, List.of());
        return new LabelledTable(new HeaderRows(other, rows.top(), rows.depth()), roles);
    }

    private static String nonsense(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(3, 12); i > 0; i--) {
            word.append((char) ('ก' + random.nextInt('ฮ' - 'ก' + 1)));
            word.append(random.nextBoolean() ? "" : String.valueOf("ะาิีุู".charAt(random.nextInt(6))));
        }
        return word.toString();
    }

    /** The same with only its first rows, so that short tables are known, too. */
    LabelledTable shortened(int body) {
        Table table = rows.table();
        int end = Math.min(table.rows(), rows.end() + body);
        List<Cell> cells = table.cells().stream()
                .filter(c -> c.row() < end)
                .map(c -> c.at(c.row(), c.column(), Math.min(c.rowSpan(), end - c.row()), c.columnSpan()))
                .toList();
        return new LabelledTable(
                new HeaderRows(new Table(table.edges(), end, cells, List.of()), rows.top(), rows.depth()), roles);
    }

    private static LabelledTable of(JsonNode node) {
        List<ColumnRole> roles = new ArrayList<>();
        node.get("meanings").forEach(m -> roles.add(role(m.asText())));
        List<Double> edges = IntStream.rangeClosed(0, roles.size())
                .mapToObj(i -> (double) i / roles.size())
                .toList();
        List<Cell> cells = new ArrayList<>();
        int row = 0;
        for (JsonNode printed : node.get("rows")) {
            int column = 0;
            for (JsonNode cell : printed) {
                boolean plain = cell.isTextual();
                column = free(cells, row, column);
                int width = plain ? 1 : cell.get(1).asInt();
                int height = plain ? 1 : cell.get(2).asInt();
                String text = plain ? cell.asText() : cell.get(0).asText();
                cells.add(new Cell(row, column, height, width, List.of(part(text, (double) width / roles.size()))));
                column += width;
            }
            row++;
        }
        return new LabelledTable(
                new HeaderRows(
                        new Table(edges, row, cells, List.of()),
                        0,
                        node.get("head").asInt()),
                roles);
    }

    private static ColumnRole role(String meaning) {
        return Stream.of(ColumnRole.values())
                .filter(r -> r.name().equals(meaning))
                .findFirst()
                .orElse(ColumnRole.OTHER);
    }

    private static int free(List<Cell> cells, int row, int column) {
        int at = column;
        while (covered(cells, row, at)) {
            at++;
        }
        return at;
    }

    private static boolean covered(List<Cell> cells, int row, int column) {
        return cells.stream().anyMatch(c -> c.covers(row, column));
    }

    /** A text in lines as long as a column of this share of the page's width holds. */
    private static Cell.Part part(String text, double share) {
        int length = Math.max(SHORTEST_LINE, (int) (CHARACTERS * share));
        List<Line> lines = new ArrayList<>();
        for (String printed : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < printed.length(); i++) {
                if (line.length() >= length && Character.getType(printed.charAt(i)) != Character.NON_SPACING_MARK) {
                    add(lines, line);
                }
                line.append(printed.charAt(i));
            }
            add(lines, line);
        }
        return new Cell.Part(1, new Box(0, 0, 1, 1), lines);
    }

    private static void add(List<Line> lines, StringBuilder line) {
        List<Word> words = Stream.of(line.toString().strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .map(w -> Word.ofLayer(w, new Box(0, 0, 1, 1)))
                .toList();
        if (!words.isEmpty()) {
            lines.add(new Line(1, words));
        }
        line.setLength(0);
    }
}
