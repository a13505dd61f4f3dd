package io.github.gouji.finding;

import io.github.gouji.document.Place;
import io.github.gouji.rule.Fault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What identifies a finding over re-runs. Places and severities are left out: both change without the fault. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Fault fault, String subject) {
        String arguments = fault.message().arguments().entrySet().stream()
                .filter(argument -> !(argument.getValue() instanceof Place))
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining("\n"));
        String identity = String.join(
                "\u0000",
                subject,
                fault.rule().id(),
                fault.message().key(),
                fault.cells().toString(),
                arguments);
        return digest(identity.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
