package io.github.gouji.reader.sheet;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.ConcatPtg;
import org.apache.poi.ss.formula.ptg.OperandPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/**
 * Stands between POI's evaluator and a workbook so that a forged formula costs nothing: the number of cells looked up is
 * limited (a sum over a whole sheet asks for seventeen thousand million), and only arithmetic is let through, none of the
 * functions that jump about or change by the clock; texts are joined only where no cell is, whose text could grow with
 * every join.
 */
final class FormulaGuard {

    private static final int MOST_LOOKUPS = 2_000_000;

    private static final Set<String> ARITHMETIC = Set.of(
            "SUM",
            "SUBTOTAL",
            "SUMIF",
            "SUMPRODUCT",
            "PRODUCT",
            "ROUND",
            "ROUNDUP",
            "ROUNDDOWN",
            "INT",
            "ABS",
            "MAX",
            "MIN",
            "AVERAGE",
            "COUNT",
            "COUNTA",
            "IF",
            "IFERROR",
            "AND",
            "OR",
            "NOT",
            "ISBLANK",
            "ISNUMBER",
            "N",
            "VALUE",
            "TEXT");

    private final EvaluationWorkbook workbook;
    private int lookups;

    /** Thrown when a workbook asks for too much. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("formulas look up too many cells");
        }
    }

    private FormulaGuard(EvaluationWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The workbook, guarded. */
    static EvaluationWorkbook around(EvaluationWorkbook workbook) {
        return proxy(EvaluationWorkbook.class, new FormulaGuard(workbook)::onWorkbook);
    }

    private Object onWorkbook(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("getSheetIndex") && arguments[0] instanceof EvaluationSheet sheet) {
            arguments[0] = unguarded(sheet);
        }
        Object result = invoke(method, workbook, arguments);
        if (result instanceof EvaluationSheet sheet) {
            return proxy(EvaluationSheet.class, new GuardedSheet(sheet));
        }
        if (result instanceof Ptg[] tokens) {
            checkArithmetic(tokens);
        }
        return result;
    }

    private final class GuardedSheet implements InvocationHandler {

        private final EvaluationSheet sheet;

        GuardedSheet(EvaluationSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getCell") && ++lookups > MOST_LOOKUPS) {
                throw new Exhausted();
            }
            return FormulaGuard.invoke(method, sheet, arguments);
        }
    }

    private static EvaluationSheet unguarded(EvaluationSheet sheet) {
        return Proxy.isProxyClass(sheet.getClass()) && Proxy.getInvocationHandler(sheet) instanceof GuardedSheet guarded
                ? guarded.sheet
                : sheet;
    }

    private static void checkArithmetic(Ptg[] tokens) {
        boolean closed = Arrays.stream(tokens).noneMatch(OperandPtg.class::isInstance);
        for (Ptg token : tokens) {
            if (token instanceof ConcatPtg && !closed
                    || token instanceof AbstractFunctionPtg function && !ARITHMETIC.contains(function.getName())) {
                throw new UnsupportedOperationException("not plain arithmetic: " + token);
            }
        }
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
