package raingan.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import raingan.geometry.Box;
import raingan.report.record.Coverage;
import raingan.report.record.DocumentFacts;
import raingan.report.record.Field;
import raingan.report.record.Finding;
import raingan.report.record.Indicator;
import raingan.report.record.IndicatorScore;
import raingan.report.record.Measure;
import raingan.report.record.OrgType;
import raingan.report.record.Organisation;
import raingan.report.record.Place;
import raingan.report.record.Report;
import raingan.report.record.ReportType;
import raingan.report.record.Sourced;
import raingan.report.record.Status;
import raingan.report.record.Tool;
import raingan.thai.Step;
import raingan.thai.value.DatePeriod;

/** A report of a fictitious office with a value in every column. */
final class Reports {

    static final String DOC = "d0";
    static final String SCORE = DOC + "-s001";
    static final String FINDING = DOC + "-f001";
    static final String MEASURE = DOC + "-m001";
    static final String OTHER_MEASURE = DOC + "-m002";
    static final String TABLE = DOC + "-t1";

    private Reports() {}

    static Sourced read(String text) {
        return new Sourced(text, text, List.of(new Place(2, new Box(70, 80, 500, 99))), 0.9, List.of());
    }

    static Report full() {
        return new Report(
                new DocumentFacts(
                        ReportType.MEASURES_RESULT,
                        new Organisation(OrgType.SAO, "ทุ่งสมมุติ", "เมืองสมมุติ", "หนองคาย", "TH-43"),
                        2566,
                        2565,
                        6,
                        new BigDecimal("87.50"),
                        "A",
                        Map.of("org_name", read("องค์การบริหารส่วนตำบลทุ่งสมมุติ"))),
                List.of(
                        score("s001", Indicator.DUTY, "84.90", "หัวข้อหนึ่ง"),
                        score("s002", Indicator.BUDGET, "91.20", "")),
                List.of(new Finding(
                        FINDING, Tool.IIT, List.of(Indicator.DUTY, Indicator.BUDGET), read("ขาดการเผยแพร่"))),
                List.of(measure("m001", 1, "จัดทำคู่มือ"), measure("m002", 2, "ติดป้ายราคา")),
                1,
                new Coverage(List.of(), List.of(), List.of(), List.of(), true));
    }

    private static IndicatorScore score(String id, Indicator indicator, String value, String topic) {
        return new IndicatorScore(
                DOC + "-" + id, indicator, "", topic, new BigDecimal(value), new BigDecimal("85"), 2565, read(value));
    }

    private static Measure measure(String id, int row, String text) {
        Map<Field, Sourced> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            fields.put(field, read(field.column() + " ของ " + text));
        }
        fields.put(Field.MEASURE, read(text));
        fields.put(Field.METHOD, read("1. วางแผน 2. ทำ"));
        fields.put(Field.OWNER, read("สำนักปลัด กองชาง"));
        fields.put(Field.PERIOD, read("ต.ค. - มี.ค."));
        return new Measure(
                DOC + "-" + id,
                1,
                row,
                Tool.IIT,
                Indicator.BUDGET,
                read("2"),
                fields,
                Map.of("ฝากไว้", read("แฟ้มสีเขียว")),
                List.of("สำนักปลัด", "กองชาง"),
                new DatePeriod(LocalDate.of(2022, 10, 1), LocalDate.of(2023, 3, 31), true, DatePeriod.Kind.MONTHS),
                Set.of(Status.IN_PROGRESS),
                List.of(new Step(1, "1", "วางแผน"), new Step(2, "2", "ทำ")),
                false);
    }
}
