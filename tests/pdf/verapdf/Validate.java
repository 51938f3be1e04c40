// Holds PDF files against PDF/UA-1 and PDF/A-2a with veraPDF, all in one Java machine.
//
//   java -cp 'lib/*' Validate.java FILE...
//
// Prints each failed check (flavour, rule, place, message) and ends with 1 if there is any.

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
        int failures = 0;
        for (String file : files) {
            for (PDFAFlavour flavour : FLAVOURS) {
                failures += validate(file, flavour);
            }
        }
        System.out.println(files.length + " file(s), " + failures + " failed check(s)");
        System.exit(failures == 0 && files.length > 0 ? 0 : 1);
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
