package raingan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<String> worked = new ArrayList<>();
    private final Recent<Integer> lengths = new Recent<>(text -> {
        worked.add(text);
        return text.length();
    });

    @Test
    void a_text_seen_lately_is_not_worked_out_again() {
        assertThat(List.of(lengths.of("สำนักปลัด"), lengths.of("กองคลัง"), lengths.of("สำนักปลัด")))
                .containsExactly(9, 7, 9);
        assertThat(worked).containsExactly("สำนักปลัด", "กองคลัง");
    }

    @Test
    void it_forgets_before_it_grows_without_end() {
        IntStream.range(0, 100_000).forEach(i -> lengths.of("ข้อ " + i));
        lengths.of("ข้อ 0");

        assertThat(worked).hasSize(100_001);
    }
}
