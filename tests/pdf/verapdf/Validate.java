// Holds PDF files against PDF/UA-1 and PDF/A-2a with veraPDF, all in one Java machine.
//
//   java -cp 'lib/*' Validate.java FILE... [--broken FILE...]
//
// Prints each failed check (flavour, rule, place, message) and ends with 1 if there is any. The
// files after --broken must fail: they show that the validator sees faults at all.

import java.io.FileInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public final class Validate {
    private static final List<PDFAFlavour> FLAVOURS =
            List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    public static void main(String[] files) throws Exception {
        Logger.getLogger("").setLevel(Level.SEVERE);
        VeraGreenfieldFoundryProvider.initialise();
        int sound = 0;
        int failures = 0;
        boolean broken = false;
        for (String file : files) {
            if (file.equals("--broken")) {
                broken = true;
            } else if (!broken) {
                ++sound;
                failures += validate(file);
            } else if (validate(file) == 0) {
                System.out.println(file + " is broken, but passes");
                ++failures;
            }
        }
        System.out.println(sound + " file(s), " + failures + " failed check(s)");
        System.exit(failures == 0 && sound > 0 ? 0 : 1);
    }

    private static int validate(String file) throws Exception {
        int failures = 0;
        for (PDFAFlavour flavour : FLAVOURS) {
            failures += validate(file, flavour);
        }
        return failures;
    }

    /** How many checks of one flavour the file fails; a file that passes none of them fails too. */
    private static int validate(String file, PDFAFlavour flavour) throws Exception {
        try (InputStream stream = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            int failures = 0;
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    print(file, flavour, assertion);
                    ++failures;
                }
            }
            System.out.println(file + " " + flavour.getId() + ": " + result.getTotalAssertions()
                    + " checks, " + failures + " failed");
            boolean sound = result.isCompliant() && result.getTotalAssertions() > 0;
            return sound ? failures : Math.max(1, failures);
        }
    }

    private static void print(String file, PDFAFlavour flavour, TestAssertion assertion) {
        System.out.println(file + " " + flavour.getId() + " "
                + assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                + " at " + assertion.getLocation().getContext() + ": " + assertion.getMessage());
    }
}
