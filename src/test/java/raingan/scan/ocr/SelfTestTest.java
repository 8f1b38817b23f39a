package raingan.scan.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.scan.image.GrayImage;
import raingan.scan.image.OcrFault;
import raingan.scan.image.OcrUnavailableException;

class SelfTestTest {

    @Test
    void an_engine_that_reads_nonsense_is_refused_with_what_it_read() {
        OcrEngine nonsense = new OcrEngine() {
            @Override
            public String version() {
                return "nonsense";
            }

            @Override
            public List<OcrWord> read(GrayImage image, Segmentation layout) {
                return List.of(new OcrWord("lorem", 0, 0, image.width(), image.height(), 0.99, true));
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> SelfTest.pass(nonsense, "other"))
                .isInstanceOfSatisfying(OcrUnavailableException.class, e -> assertThat(e.fault())
                        .isEqualTo(OcrFault.MISREADS))
                .hasMessageContaining("lorem");
    }
}
