using MadasterGen.Core.Tests.Reading;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;

namespace MadasterGen.Core.Tests.Diff.Suppressions;

/// <summary>Which changes a suppression takes out.</summary>
public class SuppressorTests
{
    // One property of what two operations give became nullable, one went, one came.
    private static readonly ApiDiff s_diff = ApiComparer.Compare(
        Document("{name: {type: string}, old: {type: string}, older: {type: string}}"), Document("{name: {type: string, nullable: true}, size: {type: integer}}"), CancellationToken.None);

    [Theory]
    [InlineData("MAD3507", null, "/components/schemas/Thing/properties/name", 1)]
    [InlineData("MAD3507", "GET /api/v1.0/thing/{id}", null, 1)]
    [InlineData("MAD3507", "GET /thing/{id}", null, 1)]
    [InlineData("MAD3507", "Thing_Get", null, 1)]
    [InlineData("MAD3507", "GET /api/v1.0/things", "/components/schemas/Thing/properties/name", 1)]
    [InlineData("MAD3507", "POST /thing/{id}", null, 0)]
    [InlineData("MAD3507", "GET /thing/{other}", null, 0)]
    [InlineData("MAD3507", "GET /other", "/components/schemas/Thing/properties/name", 0)]
    [InlineData("MAD3507", "GET /thing/{id}", "/components/schemas/Thing/properties/size", 0)]
    [InlineData("MAD3506", null, "/components/schemas/Thing/properties/name", 0)]
    [InlineData("MAD3507", null, "/components/schemas/Thing/properties", 0)]
    [InlineData("MAD3501", "GET /thing/{id}", null, 2)]
    [InlineData("MAD3501", null, "/components/schemas/Thing/properties/old", 1)]
    [InlineData("MAD3501", null, "/components/schemas/Thing/properties", 0)]
    [InlineData("MAD3501", null, "/components/schemas/Thing", 0)]
    [InlineData("MAD3502", null, "/components/schemas/Thing/properties/size", 1)]
    public void All_that_an_entry_gives_must_fit(string rule, string? operation, string? pointer, int expected)
    {
        SuppressedDiff left = Suppressor.Apply(s_diff, "v1.0", [Entry(rule, operation, pointer)]);

        Assert.Equal(expected, left.Suppressed.Count);
        Assert.All(left.Suppressed, s => Assert.Equal(rule, s.Change.RuleId));
        Assert.Equal(left.Suppressed.Select(s => s.Change), left.Diff.Suppressed);
        Assert.Equal(s_diff.Changes, left.Diff.Changes.Concat(left.Diff.Suppressed).OrderBy(change => s_diff.Changes.ToList().IndexOf(change)));
        Assert.Equal(expected > 0, Assert.Single(left.Uses).HasMatch);
    }

    [Theory]
    [InlineData("v1.0", 1)]
    [InlineData("1.0", 1)]
    [InlineData("v2.0", 0)]
    public void A_version_chooses_the_document(string version, int expected) =>
        Assert.Equal(expected, Suppressor.Apply(s_diff, "v1.0", [Entry("MAD3507", "Thing_Get", null, version)]).Suppressed.Count);

    [Fact]
    public void An_expired_entry_takes_nothing_out_and_its_object_is_known()
    {
        DatedSuppression dated = Entry("MAD3507", "Thing_Get", null) with { IsExpired = true };

        SuppressedDiff left = Suppressor.Apply(s_diff, "v1.0", [dated]);

        Assert.Same(s_diff, left.Diff);
        Assert.True(Assert.Single(left.Uses).HasMatch);
        Assert.Equal("MAD3007", Assert.Single(SuppressionProblems.Of([dated], left.Uses, isComplete: true)).Problem.Id);
    }

    [Fact]
    public void Of_two_entries_for_one_change_both_are_used_and_the_first_is_the_reason()
    {
        DatedSuppression[] entries = [Entry("MAD3507", "Thing_Get", null), Entry("MAD3507", null, "/components/schemas/Thing/properties/name")];

        SuppressedDiff left = Suppressor.Apply(s_diff, "v1.0", entries);

        Assert.Same(entries[0].Suppression, Assert.Single(left.Suppressed).By);
        Assert.Empty(SuppressionProblems.Of(entries, left.Uses, isComplete: true));
    }

    [Fact]
    public void An_entry_that_one_of_two_documents_has_is_used()
    {
        DatedSuppression entry = Entry("MAD3507", "Thing_Get", null);
        ApiDiff nothing = new([], [], []);
        SuppressionUse[] uses = [.. Suppressor.Apply(nothing, "v2.0", [entry]).Uses, .. Suppressor.Apply(s_diff, "v1.0", [entry]).Uses];

        Assert.Empty(SuppressionProblems.Of([entry], uses, isComplete: true));
        Assert.Equal("MAD3006", Assert.Single(SuppressionProblems.Of([entry], uses[..1], isComplete: true)).Problem.Id);
        Assert.Empty(SuppressionProblems.Of([entry], uses[..1], isComplete: false));
    }

    [Fact]
    public void An_unused_entry_is_told_where_else_its_rule_applies()
    {
        DatedSuppression entry = Entry("MAD3501", null, "/old");

        Assert.Equal(
            ["MAD3501 at '/old'", "Delete it, or correct it: MAD3501 is at '/components/schemas/Thing/properties/old', '/components/schemas/Thing/properties/older'"],
            Assert.Single(SuppressionProblems.Of([entry], Suppressor.Apply(s_diff, "v1.0", [entry]).Uses, isComplete: true)).Problem.Arguments);
    }

    [Fact]
    public void Every_change_of_Madasters_builds_is_suppressed_by_its_own_rule_and_place_and_by_nothing_less()
    {
        ApiModel @new = Read("madaster-v3.0.json");
        ApiDiff diff = ApiComparer.Compare(Read("history/madaster-v3.0-build9757.json"), @new, CancellationToken.None);
        DatedSuppression[] entries = [.. diff.Changes.Select(change => Entry(
            change.RuleId, null, change.OldPointer.StartsWith(change.NewPointer + "/", StringComparison.Ordinal) ? change.OldPointer : change.NewPointer))];

        SuppressedDiff left = Suppressor.Apply(diff, ApiVersion.Of(@new).Text, entries);

        Assert.Empty(left.Diff.Changes);
        Assert.False(left.Diff.IsEmpty);
        Assert.Empty(SuppressionProblems.Of(entries, left.Uses, isComplete: true));
        Assert.All(entries.Take(20), entry => Assert.All(
            Suppressor.Apply(diff, ApiVersion.Of(@new).Text, [entry]).Suppressed,
            suppressed => Assert.Contains(entry.Suppression.Pointer!, new[] { suppressed.Change.OldPointer, suppressed.Change.NewPointer })));
    }

    [Fact]
    public void A_change_of_every_rule_can_be_suppressed_by_its_place_and_by_each_of_its_operations()
    {
        Assert.All(ChangeCases.All, test =>
        {
            ApiDiff diff = ChangeCase.Compare(ChangeCase.Read(test.Part, test.Old), ChangeCase.Read(test.Part, test.New));
            ApiChange change = Assert.Single(diff.Changes);
            string[] pointers = [.. new[] { change.OldPointer, change.NewPointer }.Where(pointer => IsSuppressed(diff, Entry(change.RuleId, null, pointer)))];

            Assert.NotEmpty(pointers);
            Assert.All(change.Operations, operation => Assert.True(IsSuppressed(diff, Entry(change.RuleId, operation.Text, pointers[0]))));
            Assert.False(IsSuppressed(diff, Entry(change.RuleId, "GET /nowhere", pointers[0])));
        });
    }

    [Theory]
    [InlineData("2027-01-31", false)]
    [InlineData("2027-02-01", true)]
    [InlineData("2028-01-01", true)]
    [InlineData("2026-12-31", false)]
    [InlineData(null, false)]
    public void The_last_day_counts(string? today, bool isExpired) =>
        Assert.Equal(isExpired, DatedSuppression.On(Entry("MAD3507", "Thing_Get", null).Suppression with { Expires = "2027-01-31" }, today).IsExpired);

    [Fact]
    public void A_summary_says_how_many_are_suppressed()
    {
        Assert.Equal("4 changes, 3 of them breaking", ApiDiffSummary.Counts(s_diff));
        Assert.Equal("3 changes, 2 of them breaking (1 more suppressed)", ApiDiffSummary.Counts(Suppressor.Apply(s_diff, "v1.0", [Entry("MAD3507", "Thing_Get", null)]).Diff));
        Assert.Equal("4 changes, all suppressed", ApiDiffSummary.Counts(s_diff with { Changes = [], Suppressed = s_diff.Changes }));
    }

    private static bool IsSuppressed(ApiDiff diff, DatedSuppression entry) => Suppressor.Apply(diff, "v1", [entry]).Diff.Changes.Count == 0;

    private static DatedSuppression Entry(string rule, string? operation, string? pointer, string? version = null) =>
        new(new Suppression("f.json", "/suppressions/0", rule, operation, pointer, version, "r", null), IsExpired: false);

    private static ApiModel Document(string properties) => Documents.ReadModel("""
        openapi: 3.0.1
        info: {title: Small, version: v1}
        paths:
          /api/v1.0/thing/{id}:
            get:
              operationId: Thing_Get
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
          /api/v1.0/things:
            get:
              responses: {'200': {description: ok, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}}}
          /api/v1.0/other:
            get:
              responses: {'200': {description: ok}}
        components:
          schemas:
            Thing: {type: object, properties: PROPERTIES}
        """.Replace("PROPERTIES", properties, StringComparison.Ordinal));

    private static ApiModel Read(string name) => Documents.ReadModel(SpecFolder.Read(name));
}
