package io.github.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.testing.IsolatedGouji;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application says in its own words what Gouji finds: in its {@code ValidationMessages}, by the keys of Gouji's texts. */
class OwnWordsTest {

    private static final Path BLANK = Path.of("../examples/reports/cell.blank-fail.txt");

    private static final String KEY = "gouji.cell.blank.message";

    private final Locale usual = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void speakAsUsual() {
        Locale.setDefault(usual);
    }

    private void own(String bundle, String text) throws IOException {
        Files.writeString(folder.resolve(bundle + ".properties"), KEY + "=" + text + "\n");
    }

    private List<Object> messages(Locale locale) throws Exception {
        try (URLClassLoader classes = IsolatedGouji.classPath(entry -> true, folder)) {
            return IsolatedGouji.messages(classes, BLANK, locale);
        }
    }

    @Test
    void aRuleSpeaksTheApplicationsWordsInTheLanguageOfTheReader() throws Exception {
        own("ValidationMessages", "{table}空着{count}格");
        own("ValidationMessages_en", "{table} has {count} blanks");
        assertThat(messages(Locale.CHINESE)).contains("第二表空着2格").hasSizeGreaterThan(1);
        assertThat(messages(Locale.ENGLISH)).contains("table 二 has 2 blanks");
    }

    @Test
    void whatIsNoArgumentStaysInItsBraces() throws Exception {
        own("ValidationMessages", "{table}空着{unknown}{count}格{");
        assertThat(messages(Locale.CHINESE)).contains("第二表空着{unknown}2格{");
    }

    @Test
    void theLanguageOfTheJvmDoesNotMatter() throws Exception {
        own("ValidationMessages", "空");
        own("ValidationMessages_en", "blank");
        own("ValidationMessages_fr", "vide");
        for (Locale jvm : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Locale.setDefault(jvm);
            assertThat(messages(Locale.CHINESE)).contains("空");
            assertThat(messages(Locale.ENGLISH)).contains("blank");
        }
    }

    @Test
    void whatIsNotOverriddenStaysAsItIs() throws Exception {
        List<Object> before = messages(Locale.CHINESE);
        own("ValidationMessages", "空");
        assertThat(messages(Locale.CHINESE))
                .hasSameSizeAs(before)
                .containsAnyElementsOf(before)
                .contains("空");
    }

    @Test
    void validSpeaksThemToo() throws Exception {
        own("ValidationMessages_zh_CN", "请填0");
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try (URLClassLoader classes = IsolatedGouji.classPath(entry -> true, folder)) {
            assertThat(violations(classes)).contains("请填0");
        }
    }

    /** What {@code @Valid} with all groups says of the report, loaded anew from this class path. */
    private static List<String> violations(ClassLoader classes) throws Exception {
        Class<?> program = classes.loadClass(ReportValidator.class.getName());
        Object validator = program.getMethod("builder").invoke(null);
        validator = validator.getClass().getMethod("build").invoke(validator);
        Object result = program.getMethod("check", Path.class).invoke(validator, BLANK);
        Object checked = ((List<?>) result.getClass().getMethod("reports").invoke(result)).get(0);
        Object report = checked.getClass().getMethod("report").invoke(checked);

        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Object configuration = classes.loadClass("jakarta.validation.Validation")
                    .getMethod("byDefaultProvider")
                    .invoke(null);
            configuration = call(configuration, "jakarta.validation.bootstrap.GenericBootstrap", "configure");
            Class<?> interpolator = classes.loadClass("jakarta.validation.MessageInterpolator");
            Object plain = classes.loadClass(
                            "org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                    .getConstructor()
                    .newInstance();
            configuration = classes.loadClass("jakarta.validation.Configuration")
                    .getMethod("messageInterpolator", interpolator)
                    .invoke(configuration, plain);
            Object factory = call(configuration, "jakarta.validation.Configuration", "buildValidatorFactory");
            Object jakarta = call(factory, "jakarta.validation.ValidatorFactory", "getValidator");
            Method validate = classes.loadClass("jakarta.validation.Validator")
                    .getMethod("validate", Object.class, Class[].class);
            Class<?>[] groups = {classes.loadClass("io.github.gouji.constraint.Advice")};
            List<String> messages = new ArrayList<>();
            for (Object violation : (Set<?>) validate.invoke(jakarta, report, groups)) {
                messages.add((String) call(violation, "jakarta.validation.ConstraintViolation", "getMessage"));
            }
            return messages;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Object call(Object on, String type, String method) throws Exception {
        return on.getClass().getClassLoader().loadClass(type).getMethod(method).invoke(on);
    }
}
