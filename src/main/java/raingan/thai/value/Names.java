package raingan.thai.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import raingan.thai.Channel;
import raingan.thai.Decoder;
import raingan.thai.Lexicons;
import raingan.thai.ThaiChars;

/** Where names of people, places and organisations stand in a text: after a title or a kind of place, or as told. */
final class Names {

    static final Names NONE = new Names(List.of());

    /** A person's title, then the name and the surname behind one space. */
    private static final Pattern PERSON = Pattern.compile(
            "(?:นาย|นางสาว|นาง|น\\.ส\\.|เด็กชาย|เด็กหญิง|ว่าที่\\s?ร้อย\\s?(?:ตรี|โท|เอก)|ร้อยตำรวจ(?:ตรี|โท|เอก)"
                    + "|พันตำรวจ(?:ตรี|โท|เอก)|พัน(?:ตรี|โท|เอก)|(?:จ่า|สิบ|พันจ่า)(?:สิบ)?(?:ตรี|โท|เอก)|ดาบตำรวจ|ร\\.ต\\.(?:ต\\.|ท\\.|อ\\.)?|พ\\.[ตจ]\\.[อทต]\\.|[สจ]\\.ส?\\.?[อทต]\\.|ด\\.ต\\.|ดร\\.|นพ\\.)"
                    + "\\s?(?!ก(?:เทศ|อง|สภา))([ก-๎]{2,20}(?:[ ]{1,3}[ก-๎]{2,24})?)");

    private static final Pattern PLACE = Pattern.compile(
            "(?:ส่วนตำบล|ส่วนจังหวัด|เทศบาล(?:ตำบล|เมือง|นคร)|ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|บ้าน|วัด|โรงเรียน|ถนน|ซอย|คลอง|ห้วย|หนอง|แม่น้ำ|อบต\\.|อบจ\\.|ทต\\.|ทม\\.|ทน\\."
                    + "|(?<![ก-๎])[ตอจมร]\\.)\\s?(?=[ก-ฮเ-ไ])");
    /** Letters of a place name after its kind; the longest of Thailand's subdistricts has sixteen. */
    private static final int LONGEST_PLACE = 16;
    /** Cost in nats of a word seen 300 times in a million: such a word ends the name before it. */
    private static final float COMMON = 8.6f;

    private final List<String> told;

    private Names(List<String> told) {
        this.told = List.copyOf(told);
    }

    Names with(Collection<String> more) {
        List<String> all = new ArrayList<>(told);
        more.stream().filter(name -> name.length() > 1).forEach(all::add);
        return new Names(all);
    }

    /** The letters of a text that belong to names. */
    BitSet in(String text) {
        BitSet letters = new BitSet();
        for (Matcher m = PERSON.matcher(text); m.find(); ) {
            letters.set(m.start(1), m.end(1));
        }
        for (Matcher m = PLACE.matcher(text); m.find(); ) {
            letters.set(m.end(), placeEnd(text, m.end()));
        }
        for (String name : told) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                letters.set(at, at + name.length());
            }
        }
        return letters;
    }

    private static int placeEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end < start + LONGEST_PLACE && ThaiChars.isLetter(text.charAt(end))) {
            end++;
        }
        for (Decoder.Token token : Decoder.decode(Lexicons.standard(), Channel.CLEAN, text.substring(start, end))) {
            if (token.start() > 0 && token.known() && token.cost() <= COMMON) {
                return start + token.start();
            }
        }
        return end;
    }
}
