package raingan.run;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import raingan.geometry.Box;
import raingan.geometry.Ruling;
import raingan.page.Word;
import raingan.thai.Change;

/**
 * Pages and messages as Smile, the binary form of JSON, which is read in half the time. Boxes, rulings and words are
 * arrays, since a page has thousands of them; numbers keep every digit, so that a page from the cache is the page that was
 * read.
 */
final class PageCodec {

    static final ObjectMapper MAPPER = SmileMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .addModule(new SimpleModule()
                    .addSerializer(Box.class, new BoxWriter())
                    .addDeserializer(Box.class, new BoxReader())
                    .addSerializer(Ruling.class, new RulingWriter())
                    .addDeserializer(Ruling.class, new RulingReader())
                    .addSerializer(Word.class, new WordWriter())
                    .addDeserializer(Word.class, new WordReader()))
            .build();

    private PageCodec() {}

    private static void writeBox(Box box, JsonGenerator json) throws IOException {
        json.writeNumber(box.left());
        json.writeNumber(box.top());
        json.writeNumber(box.right());
        json.writeNumber(box.bottom());
    }

    private static double next(JsonParser json) throws IOException {
        json.nextToken();
        return json.getDoubleValue();
    }

    private static Box nextBox(JsonParser json) throws IOException {
        double left = next(json);
        double top = next(json);
        double right = next(json);
        return new Box(left, top, right, next(json));
    }

    private static final class BoxWriter extends JsonSerializer<Box> {
        @Override
        public void serialize(Box box, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            writeBox(box, json);
            json.writeEndArray();
        }
    }

    private static final class BoxReader extends JsonDeserializer<Box> {
        @Override
        public Box deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Box box = nextBox(json);
            json.nextToken();
            return box;
        }
    }

    /** {@code [isHorizontal, position, start, end]}. */
    private static final class RulingWriter extends JsonSerializer<Ruling> {
        @Override
        public void serialize(Ruling ruling, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            json.writeBoolean(ruling.isHorizontal());
            json.writeNumber(ruling.position());
            json.writeNumber(ruling.start());
            json.writeNumber(ruling.end());
            json.writeEndArray();
        }
    }

    private static final class RulingReader extends JsonDeserializer<Ruling> {
        @Override
        public Ruling deserialize(JsonParser json, DeserializationContext context) throws IOException {
            boolean horizontal = Boolean.TRUE.equals(json.nextBooleanValue());
            double position = next(json);
            double start = next(json);
            double end = next(json);
            json.nextToken();
            return horizontal ? Ruling.horizontal(position, start, end) : Ruling.vertical(position, start, end);
        }
    }

    /** {@code [text, raw, left, top, right, bottom, confidence, reader, spaced, changes]}. */
    private static final class WordWriter extends JsonSerializer<Word> {
        @Override
        public void serialize(Word word, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            json.writeString(word.text());
            json.writeString(word.raw());
            writeBox(word.box(), json);
            json.writeNumber(word.confidence());
            json.writeString(word.reader().name());
            json.writeBoolean(word.spaced());
            json.writeStartArray();
            for (Change change : word.changes()) {
                json.writePOJO(change);
            }
            json.writeEndArray();
            json.writeEndArray();
        }
    }

    private static final class WordReader extends JsonDeserializer<Word> {
        @Override
        public Word deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.nextTextValue();
            String raw = json.nextTextValue();
            Box box = nextBox(json);
            double confidence = next(json);
            Word.Reader reader = Word.Reader.valueOf(json.nextTextValue());
            boolean spaced = Boolean.TRUE.equals(json.nextBooleanValue());
            json.nextToken();
            List<Change> changes = new ArrayList<>();
            while (!json.nextToken().isStructEnd()) {
                changes.add(context.readValue(json, Change.class));
            }
            json.nextToken();
            return new Word(text, raw, box, confidence, reader, spaced, changes);
        }
    }
}
