package app;

import io.github.gouji.ReportValidator;
import io.github.gouji.result.ValidationResult;
import java.nio.file.Path;

/** Says of each file what kind it is and how many findings it has. */
public final class App {

    private App() {}

    public static void main(String[] files) throws Exception {
        ReportValidator validator = ReportValidator.builder().build();
        for (String file : files) {
            ValidationResult result = validator.check(Path.of(file));
            System.out.println(result.fileType() + " " + result.reports().size() + " "
                    + result.findings().size());
        }
    }
}
