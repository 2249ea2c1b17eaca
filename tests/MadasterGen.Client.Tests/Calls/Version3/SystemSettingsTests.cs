using Madaster.V3_0;
using MadasterGen.Testing;

namespace MadasterGen.Client.Tests.Calls.Version3;

/// <summary>The operations under SystemSettings of v3.0.</summary>
public sealed class SystemSettingsTests : CallTests
{
    private SystemSettingsClient Settings => Client.V3_0.SystemSettings;

    [Fact]
    public async Task Classification_methods_are_listed()
    {
        IReadOnlyList<ClassificationMethod> methods = await Settings.GetClassificationMethodsAsync();

        Assert.Equal("NL-SfB", methods.Single(method => method.Id == SandboxIds.NlSfb).Name?["iv"]);
        Assert.Equal(methods, await Settings.EnumerateClassificationMethodsAsync().ToListAsync());
    }

    [Fact]
    public async Task Usages_are_a_map_in_the_language_that_is_asked_for()
    {
        IReadOnlyDictionary<string, string> dutch = await Settings.GetBuildingUsagesAsync(AcceptLanguage.Nl);
        Assert.Equal("nl", LastRequest.Header("Accept-Language"));

        IReadOnlyDictionary<string, string> english = await Settings.GetBuildingUsagesAsync();
        Assert.Null(LastRequest.Header("Accept-Language"));

        Assert.Equal(dutch.Keys, english.Keys);
        Assert.NotEqual(dutch, english);
    }

    [Fact]
    public async Task Material_families_are_listed()
    {
        IReadOnlyList<MaterialFamily> families = await Settings.GetMaterialClassificationsAsync(AcceptLanguage.En);

        Assert.Contains(families, family => family.Name == "Madaster");
        Assert.Equal(families, await Settings.EnumerateMaterialClassificationsAsync(AcceptLanguage.En).ToListAsync());
    }
}
