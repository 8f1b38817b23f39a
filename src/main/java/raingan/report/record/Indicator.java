package raingan.report.record;

import java.util.Arrays;
import java.util.Optional;

/** The ten indicators of the ITA with their canonical names, as the National Anti-Corruption Commission numbers them. */
public enum Indicator {
    DUTY(1, Tool.IIT, "การปฏิบัติหน้าที่"),
    BUDGET(2, Tool.IIT, "การใช้งบประมาณ"),
    POWER(3, Tool.IIT, "การใช้อำนาจ"),
    PROPERTY(4, Tool.IIT, "การใช้ทรัพย์สินของราชการ"),
    CORRUPTION(5, Tool.IIT, "การแก้ไขปัญหาการทุจริต"),
    QUALITY(6, Tool.EIT, "คุณภาพการดำเนินงาน"),
    COMMUNICATION(7, Tool.EIT, "ประสิทธิภาพการสื่อสาร"),
    IMPROVEMENT(8, Tool.EIT, "การปรับปรุงระบบการทำงาน"),
    DISCLOSURE(9, Tool.OIT, "การเปิดเผยข้อมูล"),
    PREVENTION(10, Tool.OIT, "การป้องกันการทุจริต");

    private final int number;
    private final Tool tool;
    private final String thaiName;

    Indicator(int number, Tool tool, String thaiName) {
        this.number = number;
        this.tool = tool;
        this.thaiName = thaiName;
    }

    /** The indicator of this number (1–10). */
    public static Optional<Indicator> of(int number) {
        return Arrays.stream(values()).filter(i -> i.number == number).findFirst();
    }

    /** 1 to 10, as the assessment counts them. */
    public int number() {
        return number;
    }

    /** The instrument that measures it. */
    public Tool tool() {
        return tool;
    }

    /** Its official name. */
    public String thaiName() {
        return thaiName;
    }
}
