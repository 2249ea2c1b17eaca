MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
Node.Children: IReadOnlyList<NodeChildrenItem>?
NodeChildrenItem.Id: string?
NodeChildrenItem.Children: IReadOnlyList<NodeChildrenItem>?
