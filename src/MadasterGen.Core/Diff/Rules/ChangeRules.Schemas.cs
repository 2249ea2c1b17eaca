using System.Collections.Generic;

namespace MadasterGen.Diff.Rules;

public static partial class ChangeRules
{
    private static IEnumerable<ChangeRule> Properties() =>
    [
        .. Sides(
            new("MAD3501", "optional-property-removed", "pbb", "pbb", "{0} is gone"),
            new("MAD3502", "optional-property-added", "---", "---", "{0} is new")),
        .. Sides(
            new("MAD3503", "required-property-removed", "pbb", "bbb", "{0}, which was required, is gone"),
            new("MAD3504", "required-property-added", "bb-", "---", "{0} is new and required")),
        .. Sides(
            new("MAD3505", "property-became-required", "bb-", "-p-", "{0} is required now"),
            new("MAD3506", "property-became-optional", "---", "bp-", "{0} may be missing now")),
        .. Sides(
            new("MAD3507", "became-nullable", "---", "bp-", "{0} can be null now"),
            new("MAD3508", "no-longer-nullable", "bp-", "---", "{0} cannot be null any more")),
        .. Sides(
            new("MAD3509", "became-read-only", "pp-", "---", "{0} is only read now; what a request says of it is passed over"),
            new("MAD3510", "no-longer-read-only", "---", "---", "{0} can be written now")),
        .. Sides(
            new("MAD3511", "became-write-only", "---", "bp-", "{0} is only written now; no response holds it any more"),
            new("MAD3512", "no-longer-write-only", "---", "---", "{0} can be read now")),
        .. Sides(
            new("MAD3513", "property-deprecated", "-p-", "-p-", "{0} is deprecated"),
            new("MAD3514", "property-no-longer-deprecated", "---", "---", "{0} is no longer deprecated")),
        .. Same(new("MAD3515", "property-sunset-changed", "p--", "p--", "{0} may be gone after {2}; the date was {1}")),
        .. Sides(
            new("MAD3516", "default-removed", "p--", "---", "{0} has no default any more; it was {1}"),
            new("MAD3517", "default-added", "---", "---", "{0} has a default now, {2}")),
        .. Same(new("MAD3518", "default-changed", "p--", "---", "The default of {0} was {1} and is {2}")),
    ];

    private static IEnumerable<ChangeRule> Types() =>
    [
        .. Same(new("MAD3601", "type-changed", "bbb", "bbb", "{0} was {1} and is {2}")),
        .. Sides(
            new("MAD3602", "type-widened", "--b", "bbb", "{0} was {1} and is {2}, which holds more"),
            new("MAD3603", "type-narrowed", "bbb", "-pb", "{0} was {1} and is {2}, which holds less")),
        .. Sides(
            new("MAD3604", "type-left-open", "-pb", "bbb", "{0} was {1} and can be anything now"),
            new("MAD3605", "type-given", "bbb", "-bb", "{0} could be anything and is {2} now")),
        .. Sides(
            new("MAD3606", "format-widened", "--b", "bbb", "{0} was {1} and is {2}, which holds more"),
            new("MAD3607", "format-narrowed", "bbb", "-pb", "{0} was {1} and is {2}, which holds less")),
        .. Sides(
            new("MAD3608", "format-removed", "-bb", "pbb", "{0} has no format any more; it was {1}"),
            new("MAD3609", "format-added", "pbb", "-bb", "{0} has a format now, {2}")),
        .. Same(new("MAD3610", "format-changed", "bbb", "bbb", "{0} had the format {1} and has {2}")),
        .. Same(new("MAD3611", "schema-replaced", "pbb", "pbb", "{0} was a {1} and is a {2}")),
        .. Sides(
            new("MAD3612", "schema-removed", "-bb", "-bb", "The schema {0} is gone"),
            new("MAD3613", "schema-added", "---", "---", "The schema {0} is new")),
        .. Sides(
            new("MAD3614", "schema-deprecated", "-p-", "-p-", "The schema {0} is deprecated"),
            new("MAD3615", "schema-no-longer-deprecated", "---", "---", "The schema {0} is no longer deprecated")),
    ];

    private static IEnumerable<ChangeRule> Enums() =>
    [
        .. Sides(
            new("MAD3701", "enum-value-removed", "bbb", "-bb", "The {0} is gone"),
            new("MAD3702", "enum-value-added", "---", "pp-", "The {0} is new")),
        .. Sides(
            new("MAD3703", "enum-removed", "-bb", "pbb", "{0} is no longer one of a list of values; the list was {1}"),
            new("MAD3704", "enum-added", "bbb", "-bb", "{0} is one of a list of values now: {2}")),
        .. Same(new("MAD3705", "constant-changed", "bbb", "bbb", "{0} was always {1} and is always {2}")),
    ];

    private static IEnumerable<ChangeRule> Constraints() =>
    [
        .. Bound("MAD3801", "minimum", "raised", "MAD3802", "lowered"),
        .. Bound("MAD3803", "maximum", "lowered", "MAD3804", "raised"),
        .. Switch("MAD3805", "MAD3806", "exclusive-minimum", "the minimum itself is not allowed any more", "the minimum itself is allowed now"),
        .. Switch("MAD3807", "MAD3808", "exclusive-maximum", "the maximum itself is not allowed any more", "the maximum itself is allowed now"),
        .. Sides(
            new("MAD3809", "multiple-of-narrowed", "b--", "---", "{0} must be a multiple of {2} now; the step was {1}"),
            new("MAD3810", "multiple-of-widened", "---", "p--", "{0} may be a multiple of {2} now; the step was {1}")),
        .. Same(new("MAD3811", "multiple-of-changed", "b--", "p--", "{0} was a multiple of {1} and is a multiple of {2}")),
        .. Bound("MAD3812", "min-length", "raised", "MAD3813", "lowered"),
        .. Bound("MAD3814", "max-length", "lowered", "MAD3815", "raised"),
        .. Sides(
            new("MAD3816", "pattern-added", "b--", "---", "{0} must match {2} now"),
            new("MAD3817", "pattern-removed", "---", "p--", "{0} need not match {1} any more")),
        .. Same(new("MAD3818", "pattern-changed", "p--", "p--", "{0} had to match {1} and has to match {2}")),
        .. Bound("MAD3819", "min-items", "raised", "MAD3820", "lowered"),
        .. Bound("MAD3821", "max-items", "lowered", "MAD3822", "raised"),
        .. Switch("MAD3823", "MAD3824", "unique-items", "elements must differ now", "elements may be equal now"),
        .. Bound("MAD3825", "min-properties", "raised", "MAD3826", "lowered"),
        .. Bound("MAD3827", "max-properties", "lowered", "MAD3828", "raised"),
    ];

    private static IEnumerable<ChangeRule> Compositions() =>
    [
        .. Sides(
            new("MAD3901", "alternative-removed", "bpp", "-pp", "{0} can no longer be {1}"),
            new("MAD3902", "alternative-added", "---", "pp-", "{0} can be {2} too")),
        .. Sides(
            new("MAD3903", "alternatives-removed", "bbb", "-bb", "{0} had alternatives ({1}) and is {2}"),
            new("MAD3904", "alternatives-added", "-bb", "bbb", "{0} was {1} and has alternatives now ({2})")),
        .. Same(new("MAD3905", "alternatives-kind-changed", "p--", "p--", "{0} was {1} and is {2} of its alternatives")),
        .. Sides(
            new("MAD3906", "part-removed", "pbb", "bbb", "{0} no longer includes {1}"),
            new("MAD3907", "part-added", "p--", "---", "{0} includes {2} now")),
        .. Sides(
            new("MAD3908", "exclusion-added", "p--", "---", "Some values of {0} are excluded now (not)"),
            new("MAD3909", "exclusion-removed", "---", "p--", "Values of {0} that were excluded (not) are allowed now")),
        .. Same(new("MAD3910", "exclusion-changed", "p--", "p--", "Other values of {0} than before are excluded (not)")),
        .. Sides(
            new("MAD3911", "discriminator-removed", "pbb", "bbb", "Kinds of {0} are no longer told apart by '{1}'"),
            new("MAD3912", "discriminator-added", "bbb", "-bb", "Kinds of {0} are told apart by '{2}' now")),
        .. Same(new("MAD3913", "discriminator-property-changed", "bbb", "bbb", "Kinds of {0} were told apart by '{1}' and are told apart by '{2}'")),
        .. Sides(
            new("MAD3914", "discriminator-value-removed", "bpp", "-pp", "The {0}, which stood for {1}, is gone"),
            new("MAD3915", "discriminator-value-added", "---", "pp-", "The {0} is new and stands for {2}")),
        .. Same(new("MAD3916", "discriminator-value-changed", "bpp", "bpp", "The {0} stood for {1} and stands for {2}")),
        .. Sides(
            new("MAD3917", "additional-properties-forbidden", "b--", "---", "{0} may hold nothing besides its properties any more"),
            new("MAD3918", "additional-properties-allowed", "---", "p--", "{0} may hold more than its properties now")),
        .. Sides(
            new("MAD3919", "additional-properties-typed", "bbb", "-bb", "What {0} holds besides its properties must be {2} now"),
            new("MAD3920", "additional-properties-untyped", "-bb", "bbb", "What {0} holds besides its properties can be anything now; it was {1}")),
        .. Sides(
            new("MAD3921", "became-abstract", "-p-", "---", "Only the subtypes of {0} occur now (x-abstract)"),
            new("MAD3922", "no-longer-abstract", "---", "-p-", "{0} itself occurs now, not only its subtypes (x-abstract)")),
    ];

    private static IEnumerable<ChangeRule> Bound(string narrowId, string keyword, string narrow, string wideId, string wide) => Sides(
        new(narrowId, $"{keyword}-{narrow}", "b--", "---", $"The {Words(keyword)} of {{0}} was {{1}} and is {{2}}"),
        new(wideId, $"{keyword}-{wide}", "---", "p--", $"The {Words(keyword)} of {{0}} was {{1}} and is {{2}}"));

    private static IEnumerable<ChangeRule> Switch(string narrowId, string wideId, string keyword, string narrow, string wide) => Sides(
        new(narrowId, $"{keyword}-set", "b--", "---", $"{{0}}: {narrow}"),
        new(wideId, $"{keyword}-removed", "---", "p--", $"{{0}}: {wide}"));

    private static string Words(string keyword) => keyword switch
    {
        "min-length" => "least length",
        "max-length" => "greatest length",
        "min-items" => "least number of elements",
        "max-items" => "greatest number of elements",
        "min-properties" => "least number of properties",
        "max-properties" => "greatest number of properties",
        _ => keyword,
    };
}
