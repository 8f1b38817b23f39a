package raingan.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import raingan.thai.Audited;
import raingan.thai.LayerRepair;
import raingan.thai.ThaiText;
import raingan.thai.value.Spelling;

/** Bytes of UTF-8 text a second on one core; the column {@code bytes} is the one to read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ThaiBenchmark {

    private static final String PARAGRAPH = "สำนักปลัดจัดประชุมชี้แจงแนวทางการใช้รถส่วนกลางให้พนักงานทุกคนทราบ "
            + "พร้อมทั้งปรับปรุงแบบฟอร์มการขอใช้ให้กรอกง่ายขึ้น และติดประกาศขั้นตอนไว้ ณ จุดบริการประชาชน ๓ แห่ง "
            + "ภายในเดือนมกราคม 2567 ผลการสำรวจความพึงพอใจเพิ่มขึ้นจาก 81.25 เป็น 93.40 คะแนน";

    private final String sound = ThaiText.normalise(PARAGRAPH).text();
    private final String decomposed = sound.replace("ำ", "ํา").replace("แ", "เเ");
    private final String misspelt =
            sound.replace("ประชุม", "ประชม").replace("เพิ่ม", "เพิม").replace("ให้", "ไห้");
    private final String amLost = sound.replace('ำ', 'า');
    private final Spelling spelling = Spelling.standard();

    /** Counts the bytes a benchmark has read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long bytes;

        Audited add(String text, Audited result) {
            bytes += text.getBytes(StandardCharsets.UTF_8).length;
            return result;
        }
    }

    @Benchmark
    public Audited normaliseSound(Read read) {
        return read.add(sound, ThaiText.normalise(sound));
    }

    @Benchmark
    public Audited normaliseDecomposed(Read read) {
        return read.add(decomposed, ThaiText.normalise(decomposed));
    }

    @Benchmark
    public Audited normaliseAndSpellSound(Read read) {
        return read.add(sound, ThaiText.normalise(sound).then(spelling::correct));
    }

    @Benchmark
    public Audited normaliseAndSpellMisspelt(Read read) {
        return read.add(misspelt, ThaiText.normalise(misspelt).then(spelling::correct));
    }

    @Benchmark
    public Audited restoreSaraAm(Read read) {
        return read.add(amLost, LayerRepair.amLost(amLost));
    }
}
