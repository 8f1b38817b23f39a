package raingan.thai;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a numbered list stands, and so which labels may come next: the next at any level, or the first below. */
final class Outline {

    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");
    private static final String LETTERS = "กขคงจฉชซ";

    private final List<Integer> path = new ArrayList<>();
    private int letter = -1;

    boolean continues(String label) {
        if (!NUMBERS.matcher(label).matches()) {
            return label.length() == 1 && LETTERS.indexOf(label.charAt(0)) == letter + 1;
        }
        List<Integer> next = numbers(label);
        if (next.size() > path.size() + 1) {
            return false;
        }
        int last = next.size() - 1;
        for (int i = 0; i < last; i++) {
            if (!next.get(i).equals(path.get(i))) {
                return false;
            }
        }
        int before = last < path.size() ? path.get(last) : 0;
        return next.get(last) == before + 1;
    }

    void enter(String label) {
        if (NUMBERS.matcher(label).matches()) {
            path.clear();
            path.addAll(numbers(label));
            letter = -1;
        } else {
            letter = LETTERS.indexOf(label);
        }
    }

    private static List<Integer> numbers(String label) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : label.split("\\.")) {
            numbers.add(Integer.valueOf(part));
        }
        return numbers;
    }
}
