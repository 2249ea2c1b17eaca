using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MadasterGen.Tests.Settings;

/// <summary>Options of which nothing is set. They remember what they are asked for.</summary>
internal sealed class AskedOptions : AnalyzerConfigOptionsProvider
{
    private ImmutableHashSet<string> _keys = [];

    /// <summary>What was asked for.</summary>
    public IEnumerable<string> Keys => _keys;

    public override AnalyzerConfigOptions GlobalOptions => new Values(this);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(AskedOptions owner) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            ImmutableInterlocked.Update(ref owner._keys, static (keys, key) => keys.Add(key), key);
            value = null;
            return false;
        }
    }
}
