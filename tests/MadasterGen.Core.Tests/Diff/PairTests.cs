using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Model;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>
/// Pairs of small documents of <c>specs/pairs</c> on which a comparison can be wrong, and what is right: the rules that apply, with
/// what they break on the wire, in source and in assemblies (<c>b</c>reaks, may break (<c>p</c>), <c>-</c> harmless).
/// </summary>
public sealed class PairTests
{
    public static TheoryData<string, string[]> Pairs => new()
    {
        { "allof-member-removed-same-properties", ["MAD3612 -bb", "MAD3618 -bb"] },
        { "allof-second-enum", ["MAD3701 bbb"] },
        { "allof-second-oneof", ["MAD3901 b--"] },
        { "allow-empty-value", ["MAD3217 b--"] },
        { "alternatives-of-one-base-reordered", [] },
        { "callback-body", ["MAD3601 bbb"] },
        { "constraint-moved-between-parts", [] },
        { "enum-value-inserted", ["MAD3702 --b"] },
        { "enum-without-type", ["MAD3702 pp-"] },
        { "error-json-to-xml", ["MAD3408 bpp", "MAD3409 p--"] },
        { "error-second-type-removed", ["MAD3408 bbb"] },
        { "exclusive-min-loosened", ["MAD3802 ---"] },
        { "header-parameter-case", ["MAD3216 ---"] },
        { "implicit-subtype-added", ["MAD3924 pp-"] },
        { "implicit-subtype-removed", ["MAD3923 bbb"] },
        { "multipart-encoding", ["MAD3309 bbb"] },
        { "no-paths", ["MAD3010 -pp"] },
        { "nullable-in-one-part", [] },
        { "oauth-url", ["MAD3039 p--"] },
        { "parameter-order", ["MAD3215 -bb"] },
        { "pattern-to-anything", ["MAD3817 ---"] },
        { "property-in-first-part-narrowed", ["MAD3814 b--"] },
        { "read-only-now-and-narrower", ["MAD3509 pp-"] },
        { "readonly-required-dropped", ["MAD3505 bb-", "MAD3510 ---"] },
        { "ref-and-constraint-by-allof", ["MAD3814 b--"] },
        { "request-json-to-form", ["MAD3307 bbb", "MAD3308 ---"] },
        { "request-string-to-oneof-unrelated", ["MAD3904 bpb"] },
        { "required-undeclared", ["MAD3519 b--"] },
        { "response-header-deprecated", ["MAD3418 pp-"] },
        { "response-json-to-xml", ["MAD3408 bbb", "MAD3409 p--"] },
        { "response-oneof-to-unrelated", ["MAD3903 bbb"] },
        { "schema-inlined", ["MAD3617 -bb"] },
        { "schema-renamed", ["MAD3616 -bb"] },
        { "security-and-to-one", ["MAD3035 ---", "MAD3036 ---"] },
        { "security-header-case", ["MAD3032 ---"] },
        { "security-moved-to-operation", [] },
        { "security-optional-added", ["MAD3036 ---"] },
        { "security-scheme-renamed", ["MAD3030 ---", "MAD3031 ---"] },
        { "security-scope-added", ["MAD3037 b--"] },
        { "server-prefix-moved-into-paths", ["MAD3012 ---"] },
        { "server-repeated-at-path", [] },
        { "servers-removed", ["MAD3021 p--"] },
        { "servers-root", ["MAD3020 p--"] },
        { "two-inline-branches-changed", ["MAD3814 b--", "MAD3814 b--"] },
        { "union-order", ["MAD3927 -pb"] },
    };

    [Fact]
    public void Every_pair_has_a_verdict() => Assert.Equal(
        SpecFolder.FileNames("pairs").Select(file => file.Split('.')[0]).Distinct(), Pairs.Select(pair => (string)pair[0]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_gets_its_verdict(string name, string[] findings) => Assert.Equal(
        findings, Compare(name).Changes.Select(change => $"{change.RuleId} {Letters(change.Verdicts)}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_changed_alternative_is_named() => Assert.Equal(
        ["'a' of alternative 1", "'b' of alternative 2"],
        Compare("two-inline-branches-changed").Changes.Select(change => change.Location.Text.Split(" of the request")[0]));

    internal static string Letters(Verdicts verdicts) => $"{Letter(verdicts.Wire)}{Letter(verdicts.Source)}{Letter(verdicts.Binary)}";

    private static char Letter(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => 'b',
        Verdict.Potential => 'p',
        Verdict.Harmless => '-',
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    private static ApiDiff Compare(string name) => ApiComparer.Compare(Read(name, "old"), Read(name, "new"), CancellationToken.None);

    private static ApiModel Read(string name, string side)
    {
        string file = SpecFolder.FileNames("pairs").Single(one => one.StartsWith($"{name}.{side}.", StringComparison.Ordinal));
        ReadResult result = DocumentReader.Read(SpecFolder.Read($"pairs/{file}"), CancellationToken.None);
        Assert.NotNull(result.Model);
        return result.Model;
    }
}
