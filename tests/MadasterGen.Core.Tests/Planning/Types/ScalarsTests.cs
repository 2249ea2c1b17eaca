using System.Text.Json;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Planning;
using MadasterGen.Planning.Types;
using MadasterGen.Schemas;

namespace MadasterGen.Core.Tests.Planning.Types;

public sealed class ScalarsTests
{
    private static readonly string s_templates = string.Concat(
        Directory.EnumerateFiles(SpecFolder.PathOf("../src/MadasterGen.Core/Templates"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static readonly HashSet<string> s_writerMethods = [.. typeof(Utf8JsonWriter).GetMethods().Select(method => method.Name)];

    public static TheoryData<string> All => [.. Scalars.All.Select(row => row.Scalar.ToString())];

    [Fact]
    public void Every_scalar_but_a_file_has_one_row() =>
        Assert.Equal(Enum.GetValues<Scalar>().Except([Scalar.Binary]), Scalars.All.Select(row => row.Scalar));

    [Theory]
    [MemberData(nameof(All))]
    public void The_templates_have_its_reader(string scalar)
    {
        ScalarRow row = RowOf(scalar);

        Assert.Contains($" {row.Reader}(ref ", s_templates, StringComparison.Ordinal);
        if (row.TryReader is not { } reader)
            return;
        Assert.Contains($" {reader}(ref ", s_templates, StringComparison.Ordinal);
        Assert.Contains($" {reader}OrNull(ref ", s_templates, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_framework_or_the_templates_have_its_writers(string scalar)
    {
        ScalarRow row = RowOf(scalar);

        Assert.Contains($" {row.MemberWriter}(", s_templates, StringComparison.Ordinal);
        if (row.HasOwnWriter)
            Assert.Contains($" {row.ValueWriter}(", s_templates, StringComparison.Ordinal);
        else
            Assert.Contains(row.ValueWriter, s_writerMethods);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_reference_has_a_stand_in_and_a_value_needs_none(string scalar) =>
        Assert.Equal(RowOf(scalar).IsValueType, RowOf(scalar).StandIn is null);

    [Theory]
    [MemberData(nameof(All))]
    public void Every_expression_names_the_value(string scalar)
    {
        ScalarRow row = RowOf(scalar);

        Assert.All(
            new[] { row.JsonValue, row.QueryText, row.OptionalQueryText ?? row.QueryText },
            expression => Assert.Contains("{value}", expression, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_one_and_a_string_within_JSON()
    {
        Assert.Equal(CSharpType.File, Scalars.Of(Scalar.Binary, hasDateOnly: true));
        Assert.Equal(CSharpType.String, CSharpType.File.WithinJson());
    }

    [Fact]
    public void Only_a_date_depends_on_the_framework() => Assert.Equal(
        [Scalar.Date],
        Enum.GetValues<Scalar>().Where(scalar => Scalars.Of(scalar, hasDateOnly: true) != Scalars.Of(scalar, hasDateOnly: false)));

    private static ScalarRow RowOf(string scalar) => Scalars.RowOf(Enum.Parse<Scalar>(scalar));
}
