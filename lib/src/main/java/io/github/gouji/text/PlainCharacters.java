package io.github.gouji.text;

import java.text.Normalizer;

/**
 * The everyday character for look-alikes that PDF makers write instead: radicals ({@code U+2F00} for 一), compatibility
 * ideographs and Latin ligatures. Anything else stays as it is.
 */
public final class PlainCharacters {

    /** Simplified forms among the radicals that Unicode does not decompose (UCD, EquivalentUnifiedIdeograph.txt). */
    private static final String RADICALS = "⺁⺄⺆⺇⺈⺊⺌⺍⺎⺏⺐⺑⺒⺓⺔⺕⺖⺗⺘⺙⺛⺝⺞⺟⺠⺡⺢⺣⺥⺦⺧⺨⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺳⺴⺵⺶⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂"
            + "⻄⻅⻆⻈⻉⻊⻋⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲⻳";

    private static final String IDEOGRAPHS = "厂乙冂几刀卜小小尢尣尢尣巳幺彑彐忄㣺扌攵无月歺母民氵氺灬爫丬牛犭王疋罒示礻竹糸纟罓罒网网网羊羊老耂聿月臼艹艹艹虎衤"
            + "西见角讠贝足车辶辶阝钅長镸长门阜阝雨青韦页风飞食飠饣馬马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private PlainCharacters() {}

    /** The everyday character; of several characters the text as it is. */
    public static String of(String text) {
        if (text.length() != 1) {
            return text;
        }
        char character = text.charAt(0);
        if (character < '\u2E80') {
            return text;
        }
        int radical = RADICALS.indexOf(character);
        if (radical >= 0) {
            return IDEOGRAPHS.substring(radical, radical + 1);
        }
        boolean lookAlike = character <= '\u2FDF'
                || character >= '\uF900' && character <= '\uFAFF'
                || character >= '\uFB00' && character <= '\uFB06';
        return lookAlike ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }
}
