namespace MadasterGen.Testing.Contract;

/// <summary>Reads an interface table: one fact a line, tab-separated, the lines of an operation or schema indented beneath it.</summary>
internal static class InterfaceTableReader
{
    public static InterfaceTable Read(TextReader reader)
    {
        var table = new InterfaceTable();
        while (reader.ReadLine() is { } line)
        {
            string[] columns = line.TrimStart().Split('\t');
            switch (columns[0])
            {
                case "operation":
                    table.Operations.Add(new Operation(columns[1], columns[2], columns[3], columns[4]["tag=".Length..]));
                    break;
                case "parameter":
                    table.Operations[^1].Parameters.Add(new OperationParameter(
                        columns[1], columns[2], TypeExpressionParser.Parse(columns[3]), columns[4] == "required"));
                    break;
                case "body":
                    table.Operations[^1].Bodies.Add(new OperationBody(columns[1], TypeExpressionParser.Parse(columns[2])));
                    break;
                case "response":
                    table.Operations[^1].Responses.Add(new OperationResponse(columns[1], TypeExpressionParser.ParseOrNone(columns[3])));
                    break;
                case "enum":
                    table.Enums.Add(columns[1], columns[3].Split('|'));
                    break;
                case "schema":
                    table.Schemas.Add(columns[1], ReadSchema(columns));
                    break;
                case "property":
                    table.Schemas.Values.Last().Properties.Add(ReadProperty(columns));
                    break;
            }
        }

        return table;
    }

    private static Schema ReadSchema(string[] columns)
    {
        string[] flags = columns[3].Split(' ');
        string mapping = ValueOf(flags, "mapping") ?? "";
        return new Schema(
            columns[1],
            ValueOf(flags, "extends"),
            ValueOf(flags, "discriminator"),
            mapping.Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split("->"))
                .ToDictionary(pair => pair[0], pair => pair[1]),
            ValueOf(flags, "additionalProperties") ?? "default");
    }

    private static Property ReadProperty(string[] columns)
    {
        string[] flags = columns.Length > 3 ? columns[3].Split(' ') : [];
        return new Property(
            columns[1],
            TypeExpressionParser.Parse(columns[2]),
            flags.Contains("required"),
            flags.Contains("nullable"),
            flags.Contains("readOnly"),
            int.Parse(ValueOf(flags, "minLength") ?? "0", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string? ValueOf(string[] flags, string name) =>
        flags.FirstOrDefault(flag => flag.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
}
