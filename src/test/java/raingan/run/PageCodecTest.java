package raingan.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.run.Request.Answer;
import raingan.thai.Change;

class PageCodecTest {

    @Test
    void aPageComesBackAsItWentOut() throws IOException {
        Page page = new Page(
                new PageRef("abc", 3),
                595.27,
                841.89,
                90,
                List.of(
                        new Word(
                                "ดำเนิน",
                                "ดําเนิน",
                                new Box(1.0 / 3, 2, 30, 4),
                                0.123456789,
                                Word.Reader.OCR,
                                true,
                                List.of(new Change("sara-am", "ํา", "ำ", 1), new Change("x", "", "y", 0))),
                        Word.ofLayer("\"'\u0001", new Box(0, 0, 0, 0))),
                List.of(Ruling.horizontal(1, 2, 3), Ruling.vertical(4.25, 5, 6)),
                List.of(new Reading(new Box(0, 0, 1, 1), Word.Reader.LAYER, "sound-layer", "")));

        byte[] json = PageCodec.MAPPER.writeValueAsBytes(Answer.of(page));

        assertThat(PageCodec.MAPPER.readValue(json, Answer.class).page()).isEqualTo(page);
    }

    @Test
    void messagesAreFoundAmongNoise() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes("noise \u0001\u0001raing".getBytes(StandardCharsets.UTF_8));
        Frames.write(stream, "หนึ่ง".getBytes(StandardCharsets.UTF_8));
        stream.writeBytes("more".getBytes(StandardCharsets.UTF_8));
        Frames.write(stream, new byte[0]);
        ByteArrayInputStream in = new ByteArrayInputStream(stream.toByteArray());

        assertThat(new String(Frames.read(in), StandardCharsets.UTF_8)).isEqualTo("หนึ่ง");
        assertThat(Frames.read(in)).isEmpty();
        assertThatThrownBy(() -> Frames.read(in)).isInstanceOf(EOFException.class);
    }

    @Test
    void aDamagedMessageIsNoMessage() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Frames.write(stream, new byte[] {1, 2, 3});
        byte[] bytes = stream.toByteArray();
        bytes[bytes.length - 1] ^= 1;

        assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("damaged");
    }
}
