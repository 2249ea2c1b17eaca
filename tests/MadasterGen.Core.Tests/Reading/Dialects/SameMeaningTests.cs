using System.Text.RegularExpressions;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Reading;
using static MadasterGen.Core.Tests.Reading.Documents;

namespace MadasterGen.Core.Tests.Reading.Dialects;

/// <summary>What version 3.0 can say, later versions say in the same words; people leave such words when they change the version.</summary>
public partial class SameMeaningTests
{
    public static TheoryData<string> Specs() =>
    [
        "madaster-v3.0.json", "madaster-v4.0.yaml",
        .. SpecFolder.FileNames("crafted").Select(name => "crafted/" + name),
    ];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_document_of_version_3_0_means_the_same_when_it_says_another_version(string spec)
    {
        string text = SpecFolder.Read(spec);
        ReadResult expected = Read(text);

        foreach (string version in new[] { "3.1.1", "3.2.0" })
        {
            string later = VersionLine().Replace(text, "${key}" + version, 1);
            Assert.NotEqual(text, later);
            ReadResult result = Read(later);
            Assert.Equal(expected.Model, result.Model);
            Assert.Equal(Lines(expected), Lines(result));
        }
    }

    [GeneratedRegex("""(?<key>"?openapi"?: "?)3\.0\.\d""")]
    private static partial Regex VersionLine();
}
