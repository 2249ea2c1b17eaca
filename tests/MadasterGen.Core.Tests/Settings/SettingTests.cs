using MadasterGen.Planning;
using MadasterGen.Settings;

namespace MadasterGen.Core.Tests.Settings;

/// <summary>The rows among themselves.</summary>
public class SettingTests
{
    private static readonly Setting[] s_all = [.. ProjectSettings.All, .. FileSettings.All];

    [Fact]
    public void Every_field_is_one_of_the_rows()
    {
        Assert.Equal(Fields(typeof(ProjectSettings)), ProjectSettings.All);
        Assert.Equal(Fields(typeof(FileSettings)), FileSettings.All);
    }

    [Fact]
    public void Names_and_options_are_unique()
    {
        Assert.Distinct(ProjectSettings.All.Select(setting => setting.Name));
        Assert.Distinct(FileSettings.All.Select(setting => setting.Name));
        Assert.Distinct(s_all.Select(setting => setting.Option).OfType<string>());
    }

    [Fact]
    public void A_default_can_be_used() =>
        Assert.All(s_all.Where(setting => setting.Default.Length > 0), setting => Assert.Null(setting.ProblemOf(setting.Default)));

    [Fact]
    public void The_README_gives_the_default() =>
        Assert.All(s_all.Where(setting => setting.Default.Length > 0), setting =>
            Assert.StartsWith($"`{setting.Default}`", setting.DefaultInWords, StringComparison.Ordinal));

    [Fact]
    public void Where_all_values_are_listed_messages_list_them_and_each_can_be_used() =>
        Assert.All(s_all.Where(setting => setting.Values.Count > 0), setting =>
        {
            Assert.All(setting.Values, value => Assert.True(setting.IsValid(value), value));
            Assert.Equal($"{string.Join(", ", setting.Values.SkipLast(1))} or {setting.Values[^1]}", setting.Expected);
        });

    [Fact]
    public void Where_nothing_is_set_a_client_is_as_planning_makes_it_by_itself()
    {
        PlanningOptions defaults = new();
        SettingValues nothing = new(_ => null);

        Assert.Equal(defaults.RootNamespace, nothing.Of(ProjectSettings.Namespace));
        Assert.Equal(defaults.ClientName, nothing.Of(ProjectSettings.ClientName));
        Assert.Equal(defaults.BaseAddress, nothing.OrNull(ProjectSettings.BaseAddress));
        Assert.Equal(defaults.Visibility, nothing.Of(ProjectSettings.Visibility));
        Assert.Equal(defaults.IsStrict, nothing.IsTrue(ProjectSettings.Strict));
        Assert.Equal(defaults.HasStubs, nothing.IsTrue(ProjectSettings.Testing));
        Assert.Equal(defaults.HasInterfaces, nothing.IsTrue(ProjectSettings.Interfaces));
        Assert.Equal(defaults.HasPolyfills, nothing.IsTrue(ProjectSettings.Polyfills));
        Assert.Empty(nothing.Problems);
    }

    private static IEnumerable<Setting> Fields(Type rows) => rows.GetFields().Select(field => field.GetValue(null)).OfType<Setting>();
}
