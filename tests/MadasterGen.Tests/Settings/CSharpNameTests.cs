using MadasterGen.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Settings;

/// <summary>The compiler itself says what a name is; Core, which does not know it, must say the same.</summary>
public sealed class CSharpNameTests
{
    [Fact]
    public void Every_character_is_as_the_compiler_takes_it_at_the_start_and_later()
    {
        IEnumerable<string> names = Enumerable.Range(0, char.MaxValue + 1).SelectMany(unit => new[] { $"{(char)unit}", $"a{(char)unit}" });

        Assert.DoesNotContain(names, name => CSharpNames.IsName(name) != IsName(name));
    }

    [Fact]
    public void Every_keyword_is_as_the_compiler_takes_it()
    {
        string[] reserved = [.. SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText)];
        string[] contextual = [.. SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText)];

        Assert.NotEmpty(reserved);
        Assert.All(reserved, word => Assert.True(CSharpNames.IsReserved(word), word));
        Assert.All(contextual, word => Assert.False(CSharpNames.IsReserved(word), word));
        Assert.DoesNotContain(reserved.Concat(contextual), word => CSharpNames.IsName(word) != IsName(word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("@class")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("\ud835\udc9c")]
    public void What_is_no_name_for_the_compiler_is_none_here(string value)
    {
        Assert.False(IsName(value));
        Assert.False(CSharpNames.IsName(value));
    }

    [Theory]
    [InlineData("Acme", true)]
    [InlineData("Acme.record", true)]
    [InlineData("Acme.class", false)]
    [InlineData("Acme..Madaster", false)]
    [InlineData(".Acme", false)]
    [InlineData("", false)]
    public void A_namespace_has_names_between_its_dots(string value, bool expected) =>
        Assert.Equal(expected, CSharpNames.IsNamespace(value));

    private static bool IsName(string value) =>
        SyntaxFacts.IsValidIdentifier(value) && SyntaxFacts.GetKeywordKind(value) == SyntaxKind.None;
}
