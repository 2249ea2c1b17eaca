using System.Text.RegularExpressions;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Diff.Suppressions;
using MadasterGen.Model;
using MadasterGen.Model.Suppressions;
using MadasterGen.Reading;
using MadasterGen.Reading.Suppressions;

namespace MadasterGen.Core.Tests.Diff.Suppressions;

/// <summary>The suppression that users are shown is one.</summary>
public partial class GuideTests
{
    [Fact]
    public void The_suppression_in_the_guide_is_about_a_change_of_Madasters()
    {
        string guide = SpecFolder.Read("../src/MadasterGen/Documentation/WhenTheApiChanges.md").Replace("\r\n", "\n", StringComparison.Ordinal);
        string snippet = Assert.Single(Snippet().Matches(guide).Select(match => match.Groups[1].Value), json => json.Contains("\"suppressions\"", StringComparison.Ordinal));

        SuppressionList list = SuppressionReader.Read("madaster.suppressions.json", snippet, ChangeRules.Has, CancellationToken.None);
        Assert.Empty(list.Problems);

        ApiModel @new = Read("madaster-v3.0.json");
        ApiDiff diff = ApiComparer.Compare(Read("history/madaster-v3.0-build9757.json"), @new, CancellationToken.None);
        DatedSuppression entry = DatedSuppression.On(Assert.Single(list.Entries), null);

        SuppressedDiff left = Suppressor.Apply(diff, ApiVersion.Of(@new).Text, [entry]);

        Assert.Equal("'geoLatitude' of BuildingResponse can be null now", Assert.Single(left.Suppressed).Change.Sentence);
    }

    private static ApiModel Read(string name) => DocumentReader.Read(SpecFolder.Read(name), CancellationToken.None).Model!;

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
