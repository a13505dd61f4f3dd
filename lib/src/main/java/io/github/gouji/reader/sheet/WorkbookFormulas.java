package io.github.gouji.reader.sheet;

import io.github.gouji.document.FileContent;
import io.github.gouji.document.UnreadableException;
import io.github.gouji.reader.container.Ole2Streams;
import io.github.gouji.reader.container.ZipContainer;
import java.io.Closeable;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFEvaluationWorkbook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Reckons formulas that a workbook gives no value for, with POI's evaluator. The workbook is opened in full only when
 * the first such formula turns up, and only if it is small; whatever then goes wrong leaves the rest unreckoned.
 */
final class WorkbookFormulas implements Closeable {

    /** Opened in full, a workbook takes some ten times its size. */
    private static final long LARGEST_FILE = 4L << 20;

    private static final long LARGEST_EXPANDED = 16L << 20;

    /**
     * Widths of columns that all sheets together tell, which POI sorts out by comparing each with each: a form has some
     * twenty columns, and a program that tells the width of every one it knows 256 or 1,024.
     */
    private static final int MOST_COLUMN_WIDTHS = 2_000;

    private final Opener opener;
    private boolean possible;
    private @Nullable Workbook workbook;
    private @Nullable Evaluation evaluation;

    /** What a formula yields: a number, or text if that is not {@code null}. */
    record Result(double number, @Nullable String text) {}

    private record Evaluation(EvaluationWorkbook cells, WorkbookEvaluator evaluator) {

        @Nullable
        Result reckon(int sheet, int row, int column) {
            EvaluationCell cell = cells.getSheet(sheet).getCell(row, column);
            return cell == null ? null : result(evaluator.evaluate(cell));
        }
    }

    private interface Opener {
        Workbook open() throws IOException, UnreadableException;
    }

    private WorkbookFormulas(boolean possible, Opener opener) {
        this.possible = possible;
        this.opener = opener;
    }

    /** For an XML workbook, whose sheets POI all reads before it reckons anything. */
    static WorkbookFormulas ofXlsx(FileContent content, ZipContainer zip, XlsxWorkbook sheets) {
        boolean small = content.bytes().length <= LARGEST_FILE && zip.claimedSize() <= LARGEST_EXPANDED;
        return new WorkbookFormulas(small, () -> {
            if (!sheets.arePartsOfTheirOwn() || sheets.columnWidths(zip) > MOST_COLUMN_WIDTHS) {
                throw new IOException("no workbook that a program writes");
            }
            return new XSSFWorkbook(content.stream());
        });
    }

    /** For a binary workbook. */
    static WorkbookFormulas ofXls(FileContent content) {
        return new WorkbookFormulas(
                content.bytes().length <= LARGEST_FILE, () -> new HSSFWorkbook(Ole2Streams.open(content), false));
    }

    /** The value of the formula in a cell; {@code null} if it cannot be reckoned. */
    @Nullable
    Result reckon(int sheet, int row, int column) {
        if (!possible) {
            return null;
        }
        try {
            if (evaluation == null) {
                evaluation = open();
            }
            return evaluation.reckon(sheet, row, column);
        } catch (IOException | UnreadableException | RuntimeException | StackOverflowError failure) {
            LoggerFactory.getLogger(WorkbookFormulas.class).debug("formulas are left as they are", failure);
            possible = evaluation != null
                    && !(failure instanceof StackOverflowError)
                    && !(failure instanceof FormulaGuard.Exhausted);
            return null;
        }
    }

    private Evaluation open() throws IOException, UnreadableException {
        workbook = opener.open();
        EvaluationWorkbook all = workbook instanceof XSSFWorkbook xssf
                ? XSSFEvaluationWorkbook.create(xssf)
                : HSSFEvaluationWorkbook.create((HSSFWorkbook) workbook);
        EvaluationWorkbook cells = FormulaGuard.around(all);
        return new Evaluation(cells, new WorkbookEvaluator(cells, IStabilityClassifier.TOTALLY_IMMUTABLE, null));
    }

    private static @Nullable Result result(ValueEval value) {
        if (value instanceof NumberEval number) {
            return new Result(number.getNumberValue(), null);
        }
        if (value instanceof StringEval text) {
            return new Result(0, text.getStringValue());
        }
        if (value instanceof BoolEval truth) {
            return new Result(0, truth.getBooleanValue() ? "TRUE" : "FALSE");
        }
        if (value instanceof ErrorEval error && error.getErrorCode() >= 0) {
            return new Result(0, error.getErrorString());
        }
        return null;
    }

    @Override
    public void close() {
        if (workbook != null) {
            try {
                workbook.close();
            } catch (IOException | RuntimeException ignored) {
                LoggerFactory.getLogger(WorkbookFormulas.class).debug("workbook could not be closed", ignored);
            }
        }
    }
}
