package raingan.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import raingan.geometry.Box;
import raingan.report.record.Measure;
import raingan.report.record.Sourced;
import raingan.report.record.TextBlock;
import raingan.review.Numbers;
import raingan.source.SourceFile;

/** How values look in JSON. */
final class JsonFormatting {

    private JsonFormatting() {}

    static ObjectMapper mapper() {
        return mapper(JsonMapper.builder());
    }

    /** The same values in another format. */
    static <M extends ObjectMapper, B extends MapperBuilder<M, B>> M mapper(B builder) {
        SimpleModule module = new SimpleModule()
                .addSerializer(Double.class, new Decimals())
                .addSerializer(double.class, new Decimals())
                .addSerializer(BigDecimal.class, new Plain())
                .addSerializer(Box.class, new BoxWriter())
                .addDeserializer(Box.class, new BoxReader())
                .addSerializer(LocalDate.class, new DateWriter())
                .addDeserializer(LocalDate.class, new DateReader());
        return builder
                // What older files do not have yet.
                .withConfigOverride(List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(SourceFile.class, WithoutPath.class)
                .addMixIn(Measure.class, ColumnsInOrder.class)
                .addMixIn(TextBlock.Kind.class, ByCode.class)
                .addModule(module)
                .build();
    }

    static PrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines);
    }

    /** No path of the machine goes into a result. */
    @JsonIgnoreProperties("path")
    private abstract static class WithoutPath {}

    /** Kinds of text are written as they are called. */
    interface ByCode {
        @JsonValue
        String code();
    }

    /** Texts under unknown headings keep the order of their columns. */
    abstract static class ColumnsInOrder {
        @JsonSerialize(using = InOrder.class)
        abstract Map<String, Sourced> others();
    }

    private static final class InOrder extends JsonSerializer<Map<String, Sourced>> {
        @Override
        public void serialize(Map<String, Sourced> map, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeStartObject();
            for (Map.Entry<String, Sourced> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey());
                provider.defaultSerializeValue(entry.getValue(), json);
            }
            json.writeEndObject();
        }
    }

    /** Without trailing zeros; records hold no more decimals than {@link raingan.geometry.Thousandths} leaves. */
    private static final class Decimals extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Numbers.plain(BigDecimal.valueOf(value)));
        }
    }

    private static final class Plain extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(value.toPlainString());
        }
    }

    /** {@code [left, top, right, bottom]}: a box per cell adds up. */
    private static final class BoxWriter extends JsonSerializer<Box> {
        private static final Decimals NUMBER = new Decimals();

        @Override
        public void serialize(Box box, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            for (double side : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
                NUMBER.serialize(side, json, provider);
            }
            json.writeEndArray();
        }
    }

    private static final class BoxReader extends JsonDeserializer<Box> {
        @Override
        public Box deserialize(JsonParser json, DeserializationContext context) throws IOException {
            double[] sides = json.readValueAs(double[].class);
            return new Box(sides[0], sides[1], sides[2], sides[3]);
        }
    }

    private static final class DateWriter extends JsonSerializer<LocalDate> {
        @Override
        public void serialize(LocalDate date, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(date.toString());
        }
    }

    private static final class DateReader extends JsonDeserializer<LocalDate> {
        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return LocalDate.parse(json.getText());
        }
    }
}
