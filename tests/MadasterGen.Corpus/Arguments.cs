using System.Globalization;

namespace MadasterGen.Corpus;

/// <summary>What the command line asks for.</summary>
internal sealed record Arguments
{
    /// <summary>The usage, for those who ask for something else.</summary>
    public const string Usage = "Usage: MadasterGen.Corpus [--more N] [--limit N] [--only NAME]… [--at-once N] [--skip-nswag] [--write-sample]";

    /// <summary>Which slice of the directory runs; <see langword="null"/> is the checked-in sample.</summary>
    public int? Slice { get; private init; }

    /// <summary>How many documents run at most.</summary>
    public int Limit { get; private init; } = int.MaxValue;

    /// <summary>How many documents run at the same time.</summary>
    public int AtOnce { get; private init; } = 2;

    /// <summary>The documents that run instead of the sample.</summary>
    public List<string> Only { get; } = [];

    /// <summary>Whether NSwag gets no turn.</summary>
    public bool SkipsNSwag { get; private init; }

    /// <summary>Whether the sample's names are written anew, and nothing runs.</summary>
    public bool WritesSample { get; private init; }

    /// <summary>Reads the command line; <see langword="null"/> when it is none of ours.</summary>
    public static Arguments? Parse(string[] args)
    {
        Arguments result = new();
        for (int index = 0; index < args.Length; index++)
        {
            Arguments? next = args[index] switch
            {
                "--skip-nswag" => result with { SkipsNSwag = true },
                "--write-sample" => result with { WritesSample = true },
                _ => index + 1 < args.Length ? result.WithValue(args[index], args[++index]) : null,
            };
            if (next is null)
                return null;
            result = next;
        }
        return result;
    }

    private Arguments? WithValue(string name, string value)
    {
        if (name == "--only")
        {
            Only.Add(value);
            return this;
        }
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return null;
        return name switch
        {
            "--more" when number < Sample.Step => this with { Slice = number },
            "--limit" => this with { Limit = number },
            "--at-once" when number > 0 => this with { AtOnce = number },
            _ => null,
        };
    }
}
